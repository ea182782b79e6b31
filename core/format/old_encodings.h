// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>

/// Encodings that older systems still write, and whether a text that came out of a guess is one that a person can read.
namespace tasuki::format {

/// Each appends `bytes` as UTF-8 and answers the place of the first byte that is none of the encoding, or nothing.
/// Letters are spelled as CP932 does, so that a name is the same out of any of them.
std::optional<size_t> decodeEucJp(std::string_view bytes, QByteArray& utf8);
std::optional<size_t> decodeIso2022Jp(std::string_view bytes, QByteArray& utf8);
std::optional<size_t> decodeWindows1252(std::string_view bytes, QByteArray& utf8);
/// The same by ICU's table of this name.
std::optional<size_t> decodeByName(const char* name, std::string_view bytes, QByteArray& utf8);

/// The escapes that change to Japanese letters and back, which no other text has.
bool hasJapaneseEscapes(std::string_view bytes);
/// Strictly EUC-JP, and nearly all of its letters are those of everyday Japanese. Text in half-width kana, which has
/// the same bytes in CP932, would be rare letters.
bool isLikelyEucJp(std::string_view bytes);
/// The same, by so many letters that it is no chance.
bool isCertainlyEucJp(std::string_view bytes);
/// Strictly EUC-JP, and half of its letters are everyday ones.
bool isPossibleEucJp(std::string_view bytes);
/// Letters with accents among ASCII letters, and marks as word processors write them.
bool isLikelyWindows1252(std::string_view bytes);

/// Whether somebody could have written this: nearly no control characters, private letters or rare ones.
bool isPlausible(std::string_view utf8);
/// Whether the half-width kana make words as chance seldom does, with voiced syllables.
bool isSurelyKana(std::string_view utf8);
/// Whether all letters beyond ASCII are half-width kana that may be words.
bool isPerhapsKana(std::string_view utf8);
/// Whether the few letters beyond ASCII stand where no UTF-8 has them: one or two alone in their cells, of which no
/// script makes a word.
bool isOddUtf8(std::string_view utf8);
/// Whether the letters beyond ASCII look like bytes of another encoding that happened to fit: rare, and one by one
/// among ASCII letters.
bool isByChance(std::string_view utf8);
/// Whether the letters beyond ASCII are those of another encoding as well: one or two alone within words of ASCII
/// letters, or a strange one beside them ("K罵n" for Köln), and no other that Japanese alone explains.
bool isOnlyByChance(std::string_view utf8);
/// Whether the bytes, which read as `cp932` are half-width kana alone and none of them voiced, may be Chinese as well.
bool mayBeChinese(std::string_view bytes, std::string_view cp932);
/// Whether a text out of Windows-1252 has letters where only those of Windows-1250 and 1254, which have the same bytes,
/// make a word: £ukasz, Petroviæ, Timiºoara, Szûcs beside Kovács.
bool mayBeCentralEuropean(std::string_view utf8);
/// Some cells of which this is most true, with their lines: `line 2 “…”, line 5 “…”`.
QString doubtfulCells(std::string_view utf8);
/// The first cells with letters beyond ASCII, told alike.
QString foreignCells(std::string_view utf8);
/// What ICU takes the bytes for, as people call it; empty where it does not know.
QString likelyEncoding(std::string_view bytes);

} // namespace tasuki::format
