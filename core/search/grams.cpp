// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/grams.h"

#include <QList>

#include <algorithm>

namespace tasuki::search {

namespace {

constexpr int kBits = 21; ///< of one character; three make a piece
constexpr quint64 kWordStart = quint64(1) << 63;
constexpr quint64 kShort = quint64(1) << 62; ///< of one or two characters, which leave this bit free
constexpr char32_t kShortMark = 0xE0FE;      ///< private use: before them
constexpr char32_t kStartMark = 0xE0FF;      ///< private use: before the first piece of a word
constexpr char32_t kAsciiMarks = 0xE000;     ///< private use: ASCII that the tokenizer would take for a gap
constexpr char32_t kReplacement = 0xFFFD;    ///< for half of a pair, which has no UTF-8

enum class Class { Gap, Word, Other };

Class classOf(char32_t character)
{
    return isGap(character) ? Class::Gap : isOfWord(character) ? Class::Word : Class::Other;
}
size_t sizeOf(Class runOf)
{
    return runOf == Class::Word ? 3 : 2;
}

struct Run {
    Class runOf;
    std::vector<char32_t> characters;
};

std::vector<Run> runsOf(const QString& text)
{
    std::vector<Run> runs;
    Class before = Class::Gap;
    const QList<uint> characters = text.toUcs4();
    for (const char32_t character : characters) {
        const Class now = classOf(character);
        if (now != Class::Gap && now != before)
            runs.push_back({now, {}});
        if (now != Class::Gap)
            runs.back().characters.push_back(character);
        before = now;
    }
    return runs;
}

quint64 packed(const std::vector<char32_t>& characters, size_t from, size_t count)
{
    quint64 gram = 0;
    for (size_t i = from; i < std::min(from + count, characters.size()); ++i)
        gram = gram << kBits | quint64(characters[i]);
    return gram;
}

void appendCharacter(QByteArray& utf8, char32_t c)
{
    const bool isLetter = (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z');
    if (c < 0x80 && !isLetter)
        c += kAsciiMarks;
    if (c >= 0xD800 && c <= 0xDFFF)
        c = kReplacement;
    if (c < 0x80) {
        utf8 += char(c);
    } else if (c < 0x800) {
        utf8 += char(0xC0 | c >> 6);
        utf8 += char(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        utf8 += char(0xE0 | c >> 12);
        utf8 += char(0x80 | (c >> 6 & 0x3F));
        utf8 += char(0x80 | (c & 0x3F));
    } else {
        utf8 += char(0xF0 | c >> 18);
        utf8 += char(0x80 | (c >> 12 & 0x3F));
        utf8 += char(0x80 | (c >> 6 & 0x3F));
        utf8 += char(0x80 | (c & 0x3F));
    }
}

void appendGram(QByteArray& utf8, quint64 gram)
{
    if (gram & kWordStart)
        appendCharacter(utf8, kStartMark);
    const bool isShortGram = !(gram & kWordStart) && gram & kShort;
    if (isShortGram) {
        appendCharacter(utf8, kShortMark);
        gram &= ~kShort;
    }
    constexpr quint64 kOne = (quint64(1) << kBits) - 1;
    for (int shift = 2 * kBits; shift >= 0; shift -= kBits)
        if (const quint64 c = gram >> shift & kOne; c != 0)
            appendCharacter(utf8, char32_t(c));
}

QByteArray quoted(quint64 gram, bool asPrefix)
{
    QByteArray text = "\"";
    appendGram(text, gram);
    return text += asPrefix ? "\"*" : "\"";
}

} // namespace

bool isOfWord(char32_t character)
{
    constexpr char32_t kEndOfAlphabets = 0x0590; // Latin, Greek, Cyrillic and Armenian lie before it
    return character < kEndOfAlphabets && QChar::isLetterOrNumber(character);
}

bool isGap(char32_t character)
{
    return QChar::isSpace(character) || QChar::category(character) == QChar::Other_Control;
}

void addGrams(const QString& text, Sort sort, std::vector<quint64>& grams)
{
    for (const Run& run : runsOf(text)) {
        const size_t size = sizeOf(run.runOf);
        for (size_t i = 0; i < run.characters.size(); ++i) {
            grams.push_back(packed(run.characters, i, size));
            for (size_t few = 1; few < size && sort == Sort::Named; ++few)
                grams.push_back(packed(run.characters, i, few) | kShort);
        }
        if (run.runOf == Class::Word)
            grams.push_back(packed(run.characters, 0, size) | kWordStart);
    }
}

QByteArray gramText(std::vector<quint64>& grams)
{
    std::ranges::sort(grams);
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    QByteArray text;
    text.reserve(qsizetype(grams.size()) * 8);
    for (const quint64 gram : grams) {
        appendGram(text, gram);
        text += ' ';
    }
    return text;
}

QByteArray gramExpression(const QString& text, Sort sort, bool atWordStart)
{
    QByteArrayList pieces;
    const std::vector<Run> runs = runsOf(text);
    for (const Run& run : runs) {
        const size_t size = sizeOf(run.runOf);
        const size_t count = run.characters.size();
        if (count < size && sort == Sort::Named)
            pieces += quoted(packed(run.characters, 0, size) | kShort, false);
        else if (count < size) // the last one may go on
            pieces += quoted(packed(run.characters, 0, size), &run == &runs.back());
        else
            // Every second one is enough: what else is found is sorted out by reading.
            for (size_t i = 0; i + size <= count; i += i + size + 1 == count ? 1 : 2)
                pieces += quoted(packed(run.characters, i, size), false);
    }
    const bool startsShort = !runs.empty() && runs.front().characters.size() < sizeOf(Class::Word);
    if (atWordStart && !runs.empty() && runs.front().runOf == Class::Word && !(startsShort && sort == Sort::Named)) {
        const std::vector<char32_t>& first = runs.front().characters;
        pieces += quoted(packed(first, 0, sizeOf(Class::Word)) | kWordStart, first.size() < sizeOf(Class::Word));
    }
    std::ranges::sort(pieces);
    pieces.erase(std::unique(pieces.begin(), pieces.end()), pieces.end());
    return pieces.join(" AND ");
}

bool isShort(const QString& text)
{
    const std::vector<Run> runs = runsOf(text);
    return !runs.empty() && runs.back().characters.size() < sizeOf(runs.back().runOf);
}

} // namespace tasuki::search
