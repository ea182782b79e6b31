// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/renewal_column.h"

#include "base/text.h"
#include "base/written_date.h"
#include "format/texts.h"

namespace tasuki::account {

using namespace imports;

namespace {

const QString kQuestion = QStringLiteral("renewal");

} // namespace

RenewalColumn::RenewalColumn(ImportSession& session, int field) : m_session(session), m_field(field)
{
    const int column = session.preview().columns.columnOfField[size_t(field)];
    const QString header = column < 0 ? QString() : keyFold(session.preview().headers[column]);
    m_hasMonths = header.endsWith(u"更新月") || header.endsWith(u"renewalmonth");
    const QString answer = session.answer(kQuestion);
    m_mayBeChange = header == u"更新日" && answer.isEmpty();
    m_isLeftOut = header == u"更新日" && answer == u"ignore";
}

Cell RenewalColumn::read(ImportRow& row)
{
    if (m_isLeftOut || row.saysNoEnd(m_field)) // 自動更新 is no day
        return {};
    if (m_hasMonths && row.has(m_field) && readMonth(toText(row.trimmed(m_field)))) {
        ++m_months;
        return row.date(m_field, ImportRow::MonthMeans::LastDay);
    }
    const Cell day = row.date(m_field);
    if (m_mayBeChange && day.kind == Cell::Kind::Text) {
        ++m_days;
        m_timed += row.hasTime(m_field) ? 1 : 0;
        m_past += day.text < m_session.today() ? 1 : 0; // both are YYYY-MM-DD
    }
    return day;
}

void RenewalColumn::finish()
{
    if (m_months > 0)
        m_session.preview().warnings +=
            Text::tr("%n renewal months are read as the last day of the month.", nullptr, int(m_months));
    const bool isDoubtful = m_days > 0 && (m_timed > 0 || m_past == m_days);
    if (!isDoubtful)
        return;
    m_session.ask({kQuestion,
                   {QStringLiteral("date"), QStringLiteral("ignore")},
                   m_timed > 0
                       ? Text::tr("%n dates in this column have a time, as if they told of the last change.", nullptr,
                                  int(m_timed))
                       : Text::tr("All %n dates in this column are in the past, as if they told of the last change.",
                                  nullptr, int(m_past)),
                   {},
                   m_timed > 0 ? m_timed : m_past},
                  m_field);
}

} // namespace tasuki::account
