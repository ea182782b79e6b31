// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki {

/// `text` as searching compares it: compatibility forms folded (NFKC), lower case, katakana as hiragana, legal forms
/// of companies dropped, white space as one space. Two texts that a person takes for the same are equal.
QString foldForSearch(const QString& text);

} // namespace tasuki
