-- SPDX-License-Identifier: EUPL-1.2
-- For wrk: casts each ballot of a file once. Arguments: FILE COOKIE ADDRESS [PAUSE in ms]; a line of FILE is a form, ready
-- to send. wrk --latency measures; when every ballot is answered this prints "all answered", and whoever started wrk
-- interrupts it. At the end a line of JSON: what came back, and how long the ballots took together.
local ffi = require("ffi")
ffi.cdef [[ typedef struct { long seconds; long nanoseconds; } meent_time; int clock_gettime(int, meent_time *); ]]
local time = ffi.new("meent_time")
local function now()
  ffi.C.clock_gettime(1, time)
  return tonumber(time.seconds) + tonumber(time.nanoseconds) / 1e9
end

local threads = {}
function setup(thread)
  thread:set("id", #threads)
  table.insert(threads, thread)
end

function init(arguments)
  path, pause = arguments[3], tonumber(arguments[4] or "0")
  head = "POST " .. path .. " HTTP/1.1\r\nHost: " .. wrk.host .. "\r\nCookie: meent_form=" .. arguments[2] ..
    "\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0\r\nAccept: text/html\r\n" ..
    "Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
  receipts = path:gsub("stemmen$", "ontvangst/")
  forms, number = {}, 0
  for line in io.lines(arguments[1]) do
    -- Two threads: each takes every other line.
    if number % 2 == id then forms[#forms + 1] = line end
    number = number + 1
  end
  place, answered, receipts_given, other, first, last = 0, 0, 0, "", 0, 0
  asked_by_wrk = id == 0  -- wrk takes one request of the first thread to see whether it is well-formed
  if pause > 0 then
    delay = function() return math.random(pause * 2) end
  end
end

function request()
  local form = forms[place + 1]
  if asked_by_wrk then
    asked_by_wrk = false
  else
    if first == 0 then first = now() end
    place = place + 1
  end
  return form and head .. #form .. "\r\n\r\n" .. form or ""  -- nothing: the connection falls silent
end

function response(status, headers)
  answered = answered + 1
  if status == 303 and (headers["Location"] or ""):sub(1, #receipts) == receipts then
    receipts_given = receipts_given + 1
  elseif #other < 200 then
    other = other .. status .. " "
  end
  last = now()
  if answered == #forms then
    io.write("all answered\n")
    io.flush()
  end
end

function done(summary, latency)
  local total, given, others, begin, finish = 0, 0, "", math.huge, 0
  for _, thread in ipairs(threads) do
    total, given = total + thread:get("answered"), given + thread:get("receipts_given")
    others = others .. thread:get("other")
    begin, finish = math.min(begin, thread:get("first")), math.max(finish, thread:get("last"))
  end
  print(string.format(
    '{"answered":%d,"receipts":%d,"other":"%s","seconds":%.6f,"p50":%.3f,"p99":%.3f,"socketErrors":%d}',
    total, given, others, finish - begin, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    summary.errors.connect + summary.errors.read + summary.errors.write))
end
