// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki {

/// The text with every character that has another form of the same meaning (髙 and 高, 﨑 and 崎, 邊 and 辺) in one of
/// them. The number of UTF-16 units may change. The index holds texts in this form, so one look finds all of them.
QString withoutVariants(const QString& folded);

/// Whether a character of the text has another form.
bool hasVariants(const QString& folded);

/// "髙 = 高" for the first character by which the two texts differ though they are one without variants; else empty.
QString variantSentence(const QString& asked, const QString& found);

} // namespace tasuki
