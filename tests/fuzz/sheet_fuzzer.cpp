// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_target.h"

#include <cstdio>
#include <cstdlib>

/// libFuzzer's entry: every crash, sanitizer report or broken promise is a finding.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const auto outcome = tasuki::fuzz::readAnySheet({reinterpret_cast<const char*>(data), size});
    if (outcome.broken != nullptr) {
        std::fprintf(stderr, "broken: %s\n", outcome.broken);
        std::abort();
    }
    return 0;
}
