// SPDX-License-Identifier: EUPL-1.2
// The one binary: gives the program what is outside it.
#include <sys/stat.h>

#include <iostream>
#include <map>
#include <string>
#include <string_view>

#include "main/program.h"

extern char** environ;

int main(int count, char** values) {
  // What an installation keeps is about people: for its owner alone.
  umask(S_IRWXG | S_IRWXO);
  std::map<std::string, std::string> variables;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const std::string_view text = *entry;
    const std::size_t equals = text.find('=');
    if (equals != std::string_view::npos && text.starts_with("MEENT_"))
      variables.emplace(text.substr(0, equals), text.substr(equals + 1));
  }
  return meent::main::run_program({values + (count > 0 ? 1 : 0), values + count}, variables, std::cout, std::cerr);
}
