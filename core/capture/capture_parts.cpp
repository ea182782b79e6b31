// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/capture_parts.h"

#include <QRegularExpression>

#include <array>
#include <cmath>

namespace tasuki::capture {

namespace {

struct MoodSign {
    const char16_t* sign;
    int mood;
};

// The longer of two that begin alike stands first.
constexpr std::array<MoodSign, 28> kSigns{
    {{u":-))", 2}, {u":))", 2}, {u":-D", 2},   {u":D", 2},   {u"😄", 2},    {u"😀", 2},     {u"😍", 2},
     {u":-)", 1},  {u":)", 1},  {u"(^^)", 1},  {u"^^", 1},   {u"😊", 1},    {u"🙂", 1},  {u":-|", 0},
     {u":|", 0},   {u"😐", 0},   {u":-((", -2}, {u":((", -2}, {u":'(", -2}, {u">:(", -2},  {u"😠", -2},
     {u"😡", -2},   {u"😢", -2},  {u"😞", -2},    {u":-(", -1}, {u":(", -1},  {u"🙁", -1}, {u"😟", -1}}};

constexpr std::array<MoodSign, 14> kWords{{{u"とても良い", 2},
                                           {u"とても悪い", -2},
                                           {u"良い", 1},
                                           {u"悪い", -1},
                                           {u"普通", 0},
                                           {u"ふつう", 0},
                                           {u"very good", 2},
                                           {u"great", 2},
                                           {u"good", 1},
                                           {u"neutral", 0},
                                           {u"ok", 0},
                                           {u"very bad", -2},
                                           {u"awful", -2},
                                           {u"bad", -1}}};

/// 0: there is none.
qsizetype lengthOfArrow(const QString& text, qsizetype at)
{
    const QStringView here = QStringView(text).mid(at);
    if (here.startsWith(u'→') || here.startsWith(u'⇒'))
        return 1;
    return here.startsWith(u"->") || here.startsWith(u"=>") ? 2 : 0;
}

bool isJapanese(QChar c)
{
    return c.unicode() >= 0x3040 && c.unicode() <= 0x9FFF;
}

/// Whether what stands there says that something follows: A->B and 100=>120 say nothing of the kind.
bool isArrow(const QString& text, qsizetype from, qsizetype to)
{
    if (to <= from)
        return false;
    if (from == 0 || text[from - 1].isSpace())
        return true;
    if (text[from - 1].isLetterOrNumber() && !isJapanese(text[from - 1]))
        return false;
    return to >= text.size() || text[to].isSpace() || isJapanese(text[to]) || !text[to].isLetterOrNumber();
}

} // namespace

bool endsWord(const QString& text, qsizetype at)
{
    return at >= text.size() || text[at].isSpace() || QStringView(u"、。,.;!?)").contains(text[at])
           || isArrow(text, at, at + lengthOfArrow(text, at));
}

std::optional<ReadInt> minutesAt(const QString& text, qsizetype at)
{
    static const QRegularExpression hours(
        QStringLiteral(
            "\\G(\\d{1,2}(?:\\.\\d{1,2})?)\\s?(?:時間|hours?|hrs?|h)(?:(半)|\\s?(\\d{1,2})(?:\\s?(?:分間?|minutes?|mins?|m))?)?"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression minutes(
        QStringLiteral("\\G(\\d{1,4})\\s?(?:分間?(?:で(?=\\s|$))?|minutes?|mins?|m)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression words(QStringLiteral("\\G(?:(half an hour)|an hour( and a half)?)"),
                                          QRegularExpression::CaseInsensitiveOption);
    constexpr int kHour = 60;
    if (const auto found = words.match(text, at); found.hasMatch() && endsWord(text, found.capturedEnd())) {
        const int said = found.hasCaptured(1) ? kHour / 2 : found.hasCaptured(2) ? kHour * 3 / 2 : kHour;
        return ReadInt{said, found.capturedEnd()};
    }
    if (const auto found = hours.match(text, at); found.hasMatch() && endsWord(text, found.capturedEnd())) {
        const int whole = int(std::lround(found.capturedView(1).toDouble() * kHour));
        const int rest = found.hasCaptured(2) ? kHour / 2 : found.capturedView(3).toInt();
        return ReadInt{whole + rest, found.capturedEnd()};
    }
    if (const auto found = minutes.match(text, at); found.hasMatch() && endsWord(text, found.capturedEnd()))
        return ReadInt{found.capturedView(1).toInt(), found.capturedEnd()};
    return {};
}

std::optional<ReadInt> moodAt(const QString& text, qsizetype at)
{
    const QStringView here = QStringView(text).mid(at);
    for (const MoodSign& sign : kSigns)
        if (here.startsWith(QStringView(sign.sign)) && endsWord(text, at + QStringView(sign.sign).size()))
            return ReadInt{sign.mood, at + QStringView(sign.sign).size()};
    static const QRegularExpression name(QStringLiteral("\\G(?:顧客の)?(?:反応|mood)\\s?:\\s?"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto named = name.match(text, at);
    if (!named.hasMatch())
        return {};
    const qsizetype from = named.capturedEnd();
    for (const MoodSign& word : kWords)
        if (QStringView(text).mid(from).startsWith(QStringView(word.sign), Qt::CaseInsensitive)
            && endsWord(text, from + QStringView(word.sign).size()))
            return ReadInt{word.mood, from + QStringView(word.sign).size()};
    static const QRegularExpression figure(QStringLiteral("\\G([+\\-−]?[0-2])"));
    const auto number = figure.match(text, from);
    if (!number.hasMatch() || !endsWord(text, number.capturedEnd()))
        return {};
    return ReadInt{number.captured(1).replace(u'−', u'-').toInt(), number.capturedEnd()};
}

std::optional<Marker> nextMarker(const QString& text, qsizetype from)
{
    static const QRegularExpression marks(
        QStringLiteral("(→|⇒|->|=>)|(?:^|(?<=[\\s、。]))(?:(to-?do|タスク|task)|(約束|promised?))\\s?:"),
        QRegularExpression::CaseInsensitiveOption);
    for (auto all = marks.globalMatch(text, from); all.hasNext();) {
        const auto found = all.next();
        if (!found.hasCaptured(1) || isArrow(text, found.capturedStart(), found.capturedEnd()))
            return Marker{found.hasCaptured(3), found.capturedStart(), found.capturedEnd()};
    }
    return {};
}

QString tidied(const QString& text)
{
    QString tidy = text.simplified();
    const auto isEdge = [](QChar c) { return c.isSpace() || c == u'、' || c == u','; };
    while (!tidy.isEmpty() && isEdge(tidy.back()))
        tidy.chop(1);
    qsizetype from = 0;
    while (from < tidy.size() && isEdge(tidy[from]))
        ++from;
    return tidy.mid(from);
}

} // namespace tasuki::capture
