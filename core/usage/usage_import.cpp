// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_row.h"

#include "base/month.h"
#include "format/texts.h"
#include "usage/usage.h"

#include <array>
#include <charconv>
#include <cmath>

namespace tasuki {

using namespace imports;

namespace {

enum Field { kAccount, kMetric, kPeriod, kValue }; // as in the file columns of the kind

/// "2024-03", "2024/3", "2024年3月" as "2024-03".
std::optional<QString> monthOf(const QString& text)
{
    QString day = text;
    if (text.endsWith(u'月'))
        day += QStringLiteral("1日");
    else
        day += text.contains(u'/') || text.contains(u'／') ? u"/1" : u"-1";
    const auto date = parseDate(day);
    return date ? std::optional(Month::of(*date).toString()) : std::nullopt;
}

std::optional<double> numberOf(std::string_view text)
{
    double value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem == std::errc() && end == text.data() + text.size() && std::isfinite(value))
        return value;
    const auto decimal = parseDecimal(QString::fromUtf8(text.data(), qsizetype(text.size())), 9);
    return decimal ? std::optional(double(decimal->scaled) / 1e9) : std::nullopt;
}

class UsageImport final : public KindImport {
public:
    explicit UsageImport(ImportSession& session)
        : m_table(session, tableInfo<Usage>()),
          m_find(m_table.select("WHERE t.account_id = ?1 AND t.metric = ?2 AND t.period = ?3"))
    {}

    void row(ImportRow& row) override
    {
        const Cell account = row.reference(kAccount, Entity::Account);
        const std::string_view metric = row.trimmed(kMetric);
        if (metric.empty())
            row.error(kMetric, Text::tr("metric is missing"));
        const Cell period = periodOf(row);
        const auto value = numberOf(row.trimmed(kValue));
        if (!value)
            row.error(kValue, Text::tr("not a valid number"));
        if (!account.isNull() && !metric.empty() && !period.isNull()) {
            KeyHash key = keyHash(metric, quint64(account.integer));
            key = keyHash(period.text, key.a ^ key.b);
            row.checkTwice(m_seen, key, kPeriod);
        }
        if (!row.failed())
            write({account, Cell::of(metric), period, Cell::of(*value)});
    }

private:
    static Cell periodOf(ImportRow& row)
    {
        const std::string_view text = row.trimmed(kPeriod);
        if (text.size() != 10) // what nearly every day has
            if (const auto month = monthOf(QString::fromUtf8(text.data(), qsizetype(text.size()))))
                return Cell::of(row.keep(*month));
        const Cell day = row.date(kPeriod);
        if (text.empty())
            row.error(kPeriod, Text::tr("period is missing: a day or a month"));
        return day;
    }

    void write(const std::array<Cell, 4>& cells)
    {
        if (!m_table.wasEmpty()) {
            m_find.bind(1, cells[0].integer).bindBuffered(2, cells[1].text).bindBuffered(3, cells[2].text);
            if (m_find.next()) {
                m_table.change(m_find, cells);
                m_find.reset();
                return;
            }
        }
        m_table.add(cells);
    }

    ImportTable m_table;
    storage::Statement m_find;
    KeyMap m_seen;
};

} // namespace

std::unique_ptr<KindImport> makeUsageImport(ImportSession& session)
{
    return std::make_unique<UsageImport>(session);
}

} // namespace tasuki
