// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

/// How texts are cut for the index. Japanese has no spaces, so every two neighbouring characters are a piece; letters
/// and digits of alphabets come in threes. The end of a run makes shorter pieces, by which one character is found.
namespace tasuki::search {

/// Count up with every change of how texts are cut.
inline constexpr int kGramRules = 1;

/// A letter or digit of an alphabet: such runs are words.
bool isOfWord(char32_t character);
/// Parts a text for good: a space, a line break, a control character.
bool isGap(char32_t character);

/// Rows without a day are few and short: one character of them has a piece of its own. Of all others it is found by the
/// beginnings of pieces.
enum class Sort { Named, Dated };

/// Adds the pieces of a folded text without variants.
void addGrams(const QString& text, Sort sort, std::vector<quint64>& grams);
/// Sorts out what is there twice, and writes them as the index takes them: UTF-8, parted by spaces.
QByteArray gramText(std::vector<quint64>& grams);

/// The expression of the index for everything that holds this folded text without variants, and perhaps more: what it
/// finds has to be looked at again. `atWordStart`: only where it stands at the beginning of a word. Empty for a text
/// of gaps only.
QByteArray gramExpression(const QString& text, Sort sort, bool atWordStart);
/// Whether that expression asks for beginnings of pieces, which takes long for what is common.
bool isShort(const QString& text);

} // namespace tasuki::search
