// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/rating.h"
#include "handoff/synthesis.h"

#include <optional>

namespace tasuki::handoff {

/// What the two ends of one handoff have said, in figures.
struct Said {
    int questions = 0;
    int openQuestions = 0;
    int conditions = 0; ///< under which it was accepted
    int openConditions = 0;
    std::optional<SynthesisVerdict> synthesis; ///< nothing: none was written
    std::optional<HandoffRating> rating;
};

} // namespace tasuki::handoff
