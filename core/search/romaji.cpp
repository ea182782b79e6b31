// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/romaji.h"

#include <QHash>

namespace tasuki::search {

namespace {

constexpr qsizetype kShortest = 3; ///< "to" and "no" are words of English
constexpr qsizetype kLongest = 40;

struct Row {
    const char16_t* consonant;
    const char16_t* kana; ///< with a, i, u, e, o; parted by spaces, - for none
};

constexpr Row kRows[] = {
    {u"", u"あ い う え お"},
    {u"k", u"か き く け こ"},
    {u"g", u"が ぎ ぐ げ ご"},
    {u"s", u"さ し す せ そ"},
    {u"z", u"ざ じ ず ぜ ぞ"},
    {u"t", u"た ち つ て と"},
    {u"d", u"だ ぢ づ で ど"},
    {u"n", u"な に ぬ ね の"},
    {u"h", u"は ひ ふ へ ほ"},
    {u"b", u"ば び ぶ べ ぼ"},
    {u"p", u"ぱ ぴ ぷ ぺ ぽ"},
    {u"m", u"ま み む め も"},
    {u"y", u"や - ゆ - よ"},
    {u"r", u"ら り る れ ろ"},
    {u"w", u"わ うぃ - うぇ を"},
    {u"f", u"ふぁ ふぃ ふ ふぇ ふぉ"},
    {u"j", u"じゃ じ じゅ じぇ じょ"},
    {u"v", u"ゔぁ ゔぃ ゔ ゔぇ ゔぉ"},
    {u"sh", u"しゃ し しゅ しぇ しょ"},
    {u"ch", u"ちゃ ち ちゅ ちぇ ちょ"},
    {u"ts", u"つぁ つぃ つ つぇ つぉ"},
    {u"ky", u"きゃ - きゅ - きょ"},
    {u"gy", u"ぎゃ - ぎゅ - ぎょ"},
    {u"sy", u"しゃ - しゅ - しょ"},
    {u"zy", u"じゃ - じゅ - じょ"},
    {u"jy", u"じゃ - じゅ - じょ"},
    {u"ty", u"ちゃ - ちゅ - ちょ"},
    {u"cy", u"ちゃ - ちゅ - ちょ"},
    {u"dy", u"ぢゃ - ぢゅ - ぢょ"},
    {u"ny", u"にゃ - にゅ - にょ"},
    {u"hy", u"ひゃ - ひゅ - ひょ"},
    {u"by", u"びゃ - びゅ - びょ"},
    {u"py", u"ぴゃ - ぴゅ - ぴょ"},
    {u"my", u"みゃ - みゅ - みょ"},
    {u"ry", u"りゃ - りゅ - りょ"},
};

const QHash<QString, QString>& syllables()
{
    static const QHash<QString, QString> made = [] {
        QHash<QString, QString> all;
        for (const Row& row : kRows) {
            const QStringList kana = QString::fromUtf16(row.kana).split(u' ');
            for (qsizetype i = 0; i < kana.size(); ++i)
                if (kana[i] != u"-")
                    all.insert(QString::fromUtf16(row.consonant) + QStringView(u"aiueo")[i], kana[i]);
        }
        return all;
    }();
    return made;
}

bool isVowel(QChar c)
{
    return QStringView(u"aiueo").contains(c);
}

/// The syllable that begins at `at`, the longest first; moves on behind it. Empty: none.
QString syllable(QStringView word, qsizetype& at)
{
    for (qsizetype size = 3; size > 0; --size) {
        const auto found = syllables().constFind(word.mid(at, size).toString());
        if (at + size > word.size() || found == syllables().constEnd())
            continue;
        at += size;
        return *found;
    }
    return {};
}

/// ん before a consonant and at the end, with ' or doubled (onna, kin'en); m before b, m and p (Shimbashi).
bool isN(QStringView word, qsizetype at)
{
    const QChar next = at + 1 < word.size() ? word[at + 1] : QChar();
    if (word[at] == u'm')
        return next == u'b' || next == u'p' || (next == u'm' && at + 2 < word.size());
    return word[at] == u'n' && (next.isNull() || (!isVowel(next) && next != u'y'));
}

/// っ: a doubled consonant, or tch.
bool isDoubled(QStringView word, qsizetype at)
{
    if (at + 1 >= word.size() || isVowel(word[at]) || !word[at].isLetter())
        return false;
    return word[at] == word[at + 1] || word.mid(at, 3) == u"tch";
}

QString kanaOfPlain(QStringView word)
{
    QString kana;
    for (qsizetype at = 0; at < word.size();) {
        if (isN(word, at)) {
            kana += u'ん';
            at += at + 1 < word.size() && word[at + 1] == u'\'' ? 2 : 1;
        } else if (isDoubled(word, at)) {
            kana += u'っ';
            ++at;
        } else if (word[at] == u'-' && at > 0) {
            kana += u'ー';
            ++at;
        } else if (const QString found = syllable(word, at); !found.isEmpty()) {
            kana += found;
        } else {
            return {};
        }
    }
    return kana;
}

/// ō and ô of both systems: what the long vowel is written with.
QStringList lengths(QChar vowel)
{
    switch (vowel.unicode()) {
    case u'ā':
    case u'â': return {QStringLiteral("aa"), QStringLiteral("a-")};
    case u'ī':
    case u'î': return {QStringLiteral("ii"), QStringLiteral("i-")};
    case u'ū':
    case u'û': return {QStringLiteral("uu"), QStringLiteral("u-")};
    case u'ē':
    case u'ê': return {QStringLiteral("ei"), QStringLiteral("ee"), QStringLiteral("e-")};
    case u'ō':
    case u'ô': return {QStringLiteral("ou"), QStringLiteral("oo"), QStringLiteral("o-")};
    default: return {};
    }
}

} // namespace

QStringList kanaOf(const QString& folded)
{
    if (folded.size() < kShortest || folded.size() > kLongest)
        return {};
    // The same choice for every long vowel of a word: a word is rarely written in two ways.
    QStringList kana;
    for (qsizetype choice = 0; choice < 3; ++choice) {
        QString plain;
        for (const QChar c : folded) {
            const QStringList choices = lengths(c);
            plain += choices.isEmpty() ? QString(c) : choices[std::min(choice, choices.size() - 1)];
        }
        if (const QString found = kanaOfPlain(plain); !found.isEmpty() && !kana.contains(found))
            kana += found;
    }
    return kana;
}

} // namespace tasuki::search
