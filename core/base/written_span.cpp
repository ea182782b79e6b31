// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/written_span.h"

#include "base/narrow.h"
#include "base/written_date.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace tasuki {

namespace {

QRegularExpression pattern(const char16_t* text)
{
    return QRegularExpression(QString::fromUtf16(text), QRegularExpression::CaseInsensitiveOption);
}

/// Not a bare number, which may be the serial of a day or anything else, but for 20250401.
std::optional<WrittenDate> dayOf(const QString& text)
{
    constexpr qsizetype kDigits = 8;
    const bool isNumber = std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
    if (text.isEmpty() || (isNumber && text.size() != kDigits))
        return std::nullopt;
    return readDate(text, DateOrder::Unknown, QTimeZone::utc());
}

/// What the second day leaves to the first: 翌年3月31日, 3月31日, 3/31, 30日, 8年3月31日 behind an era. As it is
/// otherwise.
QString completed(const QString& to, const QString& from)
{
    static const QRegularExpression ofEra = pattern(u"^(令和|平成|昭和|[RHS])\\s*(?:\\d+|元)\\D");
    static const QRegularExpression eraYear = pattern(u"^\\d{1,2}年\\d{1,2}月");
    static const QRegularExpression within =
        pattern(u"^(翌年|同年|本年)?\\s*(?:(\\d{1,2})月(?:(\\d{1,2})日)?|(\\d{1,2})[/.-](\\d{1,2})|(\\d{1,2})日)$");
    if (const auto era = ofEra.match(from); era.hasMatch() && eraYear.match(to).hasMatch())
        return era.captured(1) + to;
    const auto said = within.match(to);
    const auto first = dayOf(from);
    if (!said.hasMatch() || !first || !first->date.isValid())
        return to;
    const bool hasMonth = said.capturedLength(6) == 0;
    const bool monthOnly = hasMonth && said.capturedLength(3) == 0 && said.capturedLength(5) == 0;
    const int month = !hasMonth ? first->date.month() : (said.captured(2) + said.captured(4)).toInt();
    const int day = monthOnly ? 1 : (said.captured(3) + said.captured(5) + said.captured(6)).toInt();
    if (monthOnly != first->monthOnly)
        return to;
    const QString year = said.captured(1);
    int of = first->date.year() + (year == u"翌年" ? 1 : 0);
    if (year.isEmpty() && hasMonth && QDate(of, month, day) < first->date)
        ++of;
    const QDate date(of, month, day);
    return !date.isValid() ? to : date.toString(monthOnly ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-dd"));
}

} // namespace

std::optional<WrittenSpan> readSpan(QStringView text)
{
    static const QRegularExpression remark = pattern(u"\\s*\\(([^()]*)\\)$");
    static const QRegularExpression length = pattern(
        u"^(?:約|計)?\\s*(?:\\d+|[一二三四五六十半]+)\\s*(?:年|[ヶかカヵケ箇]月|months?|years?|days?|日)間?(?:契約)?$");
    static const QRegularExpression separator =
        pattern(u"[~〜∼～–—―‐−－ー-]|から|より|至|→|\\s(?:to|until|till|through|thru)(?=\\s|$)");
    QString narrowed = narrow(text);
    bool isOpen = false;
    if (const auto behind = remark.match(narrowed); behind.hasMatch()) {
        isOpen = saysNoEnd(behind.captured(1));
        if (isOpen || length.match(behind.captured(1)).hasMatch())
            narrowed.truncate(behind.capturedStart());
    }
    if (narrowed.startsWith(u'自') && !narrowed.startsWith(u"自動"))
        narrowed = narrowed.sliced(1).trimmed();
    static const QRegularExpression until = pattern(u"\\s*(?:まで|迄)$");
    narrowed.remove(until);
    for (auto at = separator.globalMatch(narrowed); at.hasNext();) {
        const auto between = at.next();
        const QString from = narrowed.first(between.capturedStart()).trimmed();
        const QString to = completed(narrowed.sliced(between.capturedEnd()).trimmed(), from);
        const auto first = dayOf(from);
        const auto last = dayOf(to);
        const bool isDash = between.captured() == u"-";
        if (first && (saysNoEnd(to) || (to.isEmpty() && !isDash)))
            return WrittenSpan{from, {}};
        if (from.isEmpty() && last && !isDash)
            return WrittenSpan{{}, to};
        if (first && last && first->monthOnly == last->monthOnly)
            return WrittenSpan{from, isOpen ? QString() : to};
    }
    return std::nullopt;
}

} // namespace tasuki
