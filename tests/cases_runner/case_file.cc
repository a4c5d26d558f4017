// SPDX-License-Identifier: EUPL-1.2
#include "cases_runner/case_file.h"

#include <regex>

#include "base/text.h"

namespace meent::cases {
namespace {

bool is_method(const std::string& word) {
  static const std::regex method("[A-Z]+");
  return std::regex_match(word, method);
}

// "says Kies een plan" → the rest behind the words, when the line begins with them.
std::optional<std::string> after(const std::string& line, std::string_view words) {
  if (!line.starts_with(words)) return std::nullopt;
  if (line.size() == words.size()) return "";
  if (line[words.size()] != ' ') return std::nullopt;
  return std::string(trim(std::string_view(line).substr(words.size())));
}

class Reader {
 public:
  explicit Reader(std::string_view text) {
    for (const std::string_view line : split(text, '\n')) lines_.emplace_back(line);
  }

  CaseFile read() {
    if (!lines_.empty() && lines_[0].starts_with("known:")) {
      file_.known = trim(std::string_view(lines_[0]).substr(6));
      if (file_.known.empty()) mistake("says known: but not why");
      ++at_;
    }
    for (; at_ < lines_.size(); ++at_) {
      const std::string& line = lines_[at_];
      if (trim(line).empty() || (line.starts_with('#') && !in_bytes())) continue;
      if (line == "---") begin_reply();
      else if (line.starts_with("  ") && replying_ == false && !file_.steps.empty()) read_detail(line.substr(2));
      else if (replying_ && read_expectation(line)) continue;
      else begin_step(line);
    }
    for (const Step& step : file_.steps)
      if ((step.kind == Step::Kind::request || step.kind == Step::Kind::bytes) && step.replies.empty())
        mistake_at(step.line, "sends something and expects nothing: write --- and the status");
    if (file_.steps.empty()) mistake("is empty");
    return std::move(file_);
  }

 private:
  void mistake_at(int line, const std::string& what) { file_.mistakes.push_back(std::to_string(line) + ": " + what); }
  void mistake(const std::string& what) { mistake_at(line(), what); }
  int line() const { return static_cast<int>(at_) + 1; }
  bool in_bytes() const { return !replying_ && !file_.steps.empty() && file_.steps.back().kind == Step::Kind::bytes; }

  void begin_reply() {
    if (file_.steps.empty() ||
        (file_.steps.back().kind != Step::Kind::request && file_.steps.back().kind != Step::Kind::bytes)) {
      mistake("--- without a request before it");
      return;
    }
    replying_ = true;
    fresh_reply_ = true;
    file_.steps.back().replies.push_back({line(), 0, {}});
  }

  bool read_expectation(const std::string& line) {
    using Kind = Expectation::Kind;
    Reply& reply = file_.steps.back().replies.back();
    static const std::regex status(R"((\d\d\d)( [A-Za-z ]+)?)");
    static const std::regex header(R"(([A-Za-z][A-Za-z-]*): (.+))");
    static const std::regex no_header(R"(no ([A-Z][A-Za-z-]*))");
    static const std::regex field(R"(field ((?:[^ ={]|\{[^}]*\})+) =(.*))");
    static const std::regex no_field(R"(no field ((?:[^ ={]|\{[^}]*\})+)( = (.*))?)");
    static const std::regex stored(R"((stored|removed) (\d+) ([a-z ]+))");
    std::smatch match;
    const auto add = [&](Kind kind, std::string name = {}, std::string pattern = {}, std::int64_t count = 0) {
      reply.expectations.push_back({this->line(), kind, std::move(name), std::move(pattern), count});
      return true;
    };
    if (fresh_reply_) {
      fresh_reply_ = false;
      if (line == "closed") return true;
      if (std::regex_match(line, match, status)) {
        reply.status = std::stoi(match[1]);
        return true;
      }
      mistake("after --- comes a status, or closed");
      return true;
    }
    if (line == "nothing stored") return add(Kind::nothing_stored);
    if (line == "connection stays open") return add(Kind::open);
    if (line == "connection closes") return add(Kind::closes);
    if (const auto text = after(line, "says")) return add(Kind::says, "", *text);
    if (const auto text = after(line, "does not say")) return add(Kind::not_says, "", *text);
    if (const auto text = after(line, "html")) return add(Kind::html, "", *text);
    if (const auto text = after(line, "no html")) return add(Kind::no_html, "", *text);
    if (std::regex_match(line, match, field)) return add(Kind::field, match[1], std::string(trim(match[2].str())));
    if (std::regex_match(line, match, no_field)) return add(Kind::no_field, match[1], match[3]);
    if (std::regex_match(line, match, stored)) {
      std::string table = match[3];
      if (table.ends_with('s')) table.pop_back();
      for (char& c : table)
        if (c == ' ') c = '_';
      return add(Kind::stored, table, "", match[1] == "stored" ? std::stoll(match[2]) : -std::stoll(match[2]));
    }
    if (std::regex_match(line, match, no_header)) return add(Kind::no_header, to_lower_ascii(match[1].str()));
    if (std::regex_match(line, match, header)) return add(Kind::header, to_lower_ascii(match[1].str()), match[2]);
    return false;
  }

  void begin_step(const std::string& line) {
    replying_ = false;
    Step step;
    step.line = this->line();
    const std::size_t space = std::min(line.find(' '), line.size());
    const std::string word = line.substr(0, space);
    const std::string rest(trim(std::string_view(line).substr(space)));
    if (word == "given") step.kind = Step::Kind::given;
    else if (word == "as") step.kind = Step::Kind::as;
    else if (word == "on") step.kind = Step::Kind::on;
    else if (line == "the clock ticks") step.kind = Step::Kind::tick;
    else if (line == "bytes") step.kind = Step::Kind::bytes;
    else if (is_method(word) && rest.starts_with('/')) step.kind = Step::Kind::request;
    else {
      mistake("“" + line + "” is no line of a case");
      return;
    }
    step.text = rest;
    if (step.kind == Step::Kind::request) {
      step.method = word;
      step.target = rest;
    }
    file_.steps.push_back(std::move(step));
  }

  void read_detail(const std::string& detail) {
    static const std::regex header(R"(([A-Za-z][A-Za-z0-9-]*): (.*))");
    static const std::regex field(R"(((?:[^ ={]|\{[^}]*\})+) =( (.*))?)");
    static const std::regex without(R"(without (.+))");
    static const std::regex from(R"(from 127\.0\.0\.(\d+))");
    Step& step = file_.steps.back();
    std::smatch match;
    if (step.kind == Step::Kind::bytes) {
      step.pieces.push_back(detail);
    } else if (step.kind != Step::Kind::request) {
      mistake("nothing can stand below this line");
    } else if (const auto body = after(detail, "body")) {
      step.body = *body;
    } else if (const auto json = after(detail, "json")) {
      step.body = *json;
      step.json = true;
    } else if (std::regex_match(detail, match, without)) {
      step.without.push_back(match[1]);
    } else if (std::regex_match(detail, match, from)) {
      step.from = std::stoi(match[1]);
    } else if (std::regex_match(detail, match, header)) {
      step.headers.emplace_back(match[1], match[2]);
    } else if (std::regex_match(detail, match, field)) {
      step.fields.emplace_back(match[1], match[3]);
    } else {
      mistake("“" + detail + "” is neither a header nor a field");
    }
  }

  std::vector<std::string> lines_;
  std::size_t at_ = 0;
  bool replying_ = false;
  bool fresh_reply_ = false;
  CaseFile file_;
};

}  // namespace

CaseFile parse_case(std::string_view text) { return Reader(text).read(); }

std::optional<std::string> write_out(std::string_view text) {
  static const std::regex repeated(R"((\d+) x (.+))");
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    if (text[i] == '\\') {
      const char sign = i + 1 < text.size() ? text[i + 1] : '\0';
      if (sign == 'x' && i + 3 < text.size()) {
        std::size_t used = 0;
        const std::string digits(text.substr(i + 2, 2));
        const int value = std::stoi("0" + digits, &used, 16);
        if (used != 3) return std::nullopt;
        out += static_cast<char>(value);
        i += 4;
        continue;
      }
      const std::size_t known = std::string_view("rnt\\{").find(sign);
      if (sign == '\0' || known == std::string_view::npos) return std::nullopt;
      out += "\r\n\t\\{"[known];
      i += 2;
    } else if (text[i] == '{') {
      const std::size_t end = text.find('}', i);
      if (end == std::string_view::npos) return std::nullopt;
      const std::string inside(text.substr(i + 1, end - i - 1));
      std::smatch match;
      if (std::regex_match(inside, match, repeated)) {
        const auto piece = write_out(match[2].str());
        if (!piece) return std::nullopt;
        for (long count = std::stol(match[1]); count > 0; --count) out += *piece;
      } else {
        out += "{" + inside + "}";
      }
      i = end + 1;
    } else {
      out += text[i++];
    }
  }
  return out;
}

}  // namespace meent::cases
