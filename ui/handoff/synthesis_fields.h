// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/synthesis.h"

#include <array>
#include <vector>

class QLineEdit;

namespace tasuki {

/// One of the three lines of a synthesis: the name of its field, its label, and where it stands.
struct SynthesisLine {
    const char* name;
    QString HandoffSynthesis::*text;
    QString label() const;
};
inline constexpr std::array kSynthesisLines = {SynthesisLine{"understood", &HandoffSynthesis::understood},
                                               SynthesisLine{"firstAct", &HandoffSynthesis::firstAct},
                                               SynthesisLine{"openQuestion", &HandoffSynthesis::openQuestion}};

/// What was typed, one field for each line.
HandoffSynthesis textsIn(const std::vector<QLineEdit*>& fields);

} // namespace tasuki
