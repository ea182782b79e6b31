// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace tasuki {

/// How well `pattern` fits `text`, both folded (searchFold); nothing where it does not. The characters must come in
/// order; in one piece, at the start of the text or of a word, scores more. Spaces in the pattern separate pieces that
/// may come in any order. An empty pattern fits everything with 0.
std::optional<int> fuzzyScore(QStringView pattern, QStringView text);

} // namespace tasuki
