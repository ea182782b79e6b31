// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_row.h"

#include "base/month.h"
#include "base/written_date.h"
#include "format/texts.h"
#include "usage/usage.h"

#include <array>
#include <charconv>
#include <cmath>

namespace tasuki {

using namespace imports;

namespace {

enum Field { kAccount, kMetric, kPeriod, kValue }; // as in the file columns of the kind

/// "2024-03" of a month as people write it.
std::optional<QString> monthOf(const QString& text)
{
    const auto month = readMonth(text);
    return month ? std::optional(Month::of(*month).toString()) : std::nullopt;
}

/// As a program wrote it, to the last bit.
std::optional<double> exactNumber(std::string_view text)
{
    double value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = problem == std::errc() && end == text.data() + text.size() && std::isfinite(value);
    return whole ? std::optional(value) : std::nullopt;
}

/// 1.500: with a decimal comma it is something else.
bool isGroupOfThree(std::string_view text)
{
    const size_t point = text.find('.');
    return point != std::string_view::npos && point > 0 && text.size() - point == 4;
}

class UsageImport final : public KindImport {
public:
    explicit UsageImport(ImportSession& session)
        : m_session(session),
          m_table(session, tableInfo<Usage>()),
          m_find(m_table.select("WHERE t.account_id = ?1 AND t.metric = ?2 AND t.period = ?3"))
    {}

    void row(ImportRow& row) override
    {
        const Cell account = row.reference(kAccount, Entity::Account);
        const std::string_view metric = row.trimmed(kMetric);
        if (metric.empty())
            row.error(kMetric, Text::tr("metric is missing"));
        const Cell period = periodOf(row);
        const bool isNone = row.isNoValue(kValue);
        const auto value = isNone ? std::optional(0.0) : numberOf(row);
        if (!value && !row.failed(kValue))
            row.error(kValue, Text::tr("not a valid number"));
        if (!account.isNull() && !metric.empty() && !period.isNull()) {
            KeyHash key = keyHash(metric, quint64(account.integer));
            key = keyHash(period.text, key.a ^ key.b);
            if (!row.checkTwiceOfAccount(m_seen, key, kPeriod))
                return;
        }
        if (row.failed())
            return;
        if (isNone) {
            ++m_withoutValue;
            ++m_session.preview().unchanged;
        } else {
            write({account, Cell::of(metric), period, Cell::of(*value)});
        }
    }

    void finish(ImportRow&) override
    {
        if (m_withoutValue > 0)
            m_session.preview().warnings +=
                Text::tr("%n rows have “-” as their value. They change nothing.", nullptr, int(m_withoutValue));
    }

private:
    std::optional<double> numberOf(ImportRow& row) const
    {
        const std::string_view text = row.trimmed(kValue);
        const DecimalSign sign = m_session.reading().decimal();
        const bool isOpen = sign == DecimalSign::Unknown && m_session.preview().delimiter == ';';
        const bool depends = sign == DecimalSign::Comma || (isOpen && isGroupOfThree(text));
        if (!depends)
            if (const auto exact = exactNumber(text))
                return exact;
        constexpr int kDecimals = 9;
        const Cell cell = row.decimal(kValue, kDecimals);
        return cell.kind == Cell::Kind::Integer ? std::optional(double(cell.integer) / 1e9) : std::nullopt;
    }

    static Cell periodOf(ImportRow& row)
    {
        const std::string_view text = row.trimmed(kPeriod);
        if (text.size() != 10) // what nearly every day has
            if (const auto month = monthOf(QString::fromUtf8(text.data(), qsizetype(text.size()))))
                return Cell::of(row.keep(*month));
        const Cell day = row.date(kPeriod);
        if (text.empty() || row.isNoValue(kPeriod))
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

    ImportSession& m_session;
    ImportTable m_table;
    storage::Statement m_find;
    KeyMap m_seen;
    qint64 m_withoutValue = 0;
};

} // namespace

std::unique_ptr<KindImport> makeUsageImport(ImportSession& session)
{
    return std::make_unique<UsageImport>(session);
}

} // namespace tasuki
