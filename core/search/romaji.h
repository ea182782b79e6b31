// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tasuki::search {

/// What a word in Latin letters is in hiragana, by Hepburn or Kunrei; several where a long vowel can be written in
/// several ways (ō is おう, おお or おー). Empty where any part of the word is no romaji, or it is too short to tell it
/// from a word of another language. `folded`: by textFold().
QStringList kanaOf(const QString& folded);

} // namespace tasuki::search
