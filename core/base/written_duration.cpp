// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/written_duration.h"

#include "base/narrow.h"

#include <QRegularExpression>
#include <QString>

namespace tasuki {

namespace {

constexpr qint64 kSecondsOfMinute = 60;
constexpr qint64 kSecondsOfHour = 3600;

qint64 rounded(double seconds)
{
    return qint64((seconds + kSecondsOfMinute / 2.0) / kSecondsOfMinute);
}

/// 1:02:30 and 45:30.
std::optional<qint64> ofClock(const QString& text)
{
    static const QRegularExpression kClock(QStringLiteral("^(?:(\\d{1,4}):)?(\\d{1,3}):(\\d{2})$"));
    const QRegularExpressionMatch match = kClock.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 hours = match.captured(1).toLongLong();
    const qint64 minutes = match.captured(2).toLongLong();
    const qint64 seconds = match.captured(3).toLongLong();
    const bool threeParts = !match.captured(1).isEmpty();
    constexpr qint64 kHoursOfDay = 24;
    if (seconds >= kSecondsOfMinute || (threeParts && minutes >= kSecondsOfMinute)
        || (!threeParts && minutes < kHoursOfDay))
        return std::nullopt;
    return rounded(double(hours * kSecondsOfHour + minutes * kSecondsOfMinute + seconds));
}

qint64 secondsOf(const QString& unit)
{
    if (unit.startsWith(u'h') || unit == u"時間" || unit.startsWith(QStringLiteral("std")))
        return kSecondsOfHour;
    return unit.startsWith(u's') || unit == u"秒" ? 1 : kSecondsOfMinute;
}

} // namespace

std::optional<qint64> readMinutes(QStringView text)
{
    const QString written = narrow(text).toLower();
    if (const auto clock = ofClock(written))
        return clock;
    static const QRegularExpression kPart(QStringLiteral(
        "\\G\\s*(\\d{1,7}(?:\\.\\d{1,4})?)\\s*(hours?|hrs?\\.?|h|std\\.?|時間|minutes?|mins?\\.?|min\\.?|m|分|seconds?|secs?\\.?|sek\\.?|s|秒)?\\s*,?"));
    double seconds = 0;
    qsizetype at = 0;
    qint64 last = kSecondsOfHour + 1;
    while (at < written.size()) {
        const QRegularExpressionMatch match = kPart.match(written, at);
        if (!match.hasMatch() || match.capturedLength() == 0)
            return std::nullopt;
        const bool whole = match.capturedLength() == written.size();
        if (match.captured(2).isEmpty() && !whole)
            return std::nullopt;
        const qint64 unit = match.captured(2).isEmpty() ? kSecondsOfMinute : secondsOf(match.captured(2));
        if (unit >= last) // each part is smaller than the one before
            return std::nullopt;
        last = unit;
        seconds += match.captured(1).toDouble() * double(unit);
        at = match.capturedEnd();
    }
    return written.isEmpty() ? std::nullopt : std::optional(rounded(seconds));
}

} // namespace tasuki
