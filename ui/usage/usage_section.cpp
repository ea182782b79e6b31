// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/list_section.h"
#include "usage/usage_store.h"
#include "usage/usage_trend.h"
#include "widgets/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace tasuki {

namespace {

struct UsageLine {
    qint64 id = 0; ///< its place
    usage::UsageTrend trend;
    bool core = false;

    bool operator==(const UsageLine&) const = default;
};

/// How the account's use moves, a line for each metric; those of core features first.
class UsageSection final : public ListSection<UsageLine> {
    Q_DECLARE_TR_FUNCTIONS(UsageSection)
public:
    UsageSection(Session& session, QWidget* parent)
        : ListSection(
            session, QStringLiteral("usage"), {}, [](const UsageLine& line) { return line.id; }, parent)
    {}

private:
    Result<std::vector<UsageLine>> rowsOf(AccountId account) const override
    {
        const UsageStore store(m_session.db());
        const auto rows = store.ofAccount(account);
        if (!rows)
            return rows.error();
        const auto core = store.coreMetrics();
        if (!core)
            return core.error();
        std::vector<UsageLine> lines;
        for (usage::UsageTrend& trend : usage::trendsOf(*rows, m_session.today())) {
            const bool isCore = usage::isCore(trend, *core);
            lines.push_back({0, std::move(trend), isCore});
        }
        std::ranges::stable_sort(lines, std::greater(), &UsageLine::core);
        for (size_t i = 0; i < lines.size(); ++i)
            lines[i].id = qint64(i) + 1;
        return lines;
    }

    std::vector<Column<UsageLine>> columns() override
    {
        return {{.id = QStringLiteral("metric"),
                 .title = tr("Metric"),
                 .display = [](const UsageLine& line) { return line.trend.metric; },
                 .exportTitle = QStringLiteral("metric")},
                {.id = QStringLiteral("value"),
                 .title = tr("Value"),
                 .display = [](const UsageLine& line) { return latestText(line); },
                 .kind = CellKind::Figure,
                 .exportTitle = QStringLiteral("value"),
                 .exportValue =
                     [](const UsageLine& line) {
                         const auto latest = line.trend.latest();
                         return latest ? QString::number(*latest, 'g', 15) : QString();
                     }}};
    }

    LineData line(const UsageLine& line) override
    {
        QStringList detail = {line.trend.weekly ? tr("Last 7 days: %1").arg(latestText(line))
                                                : tr("Last month: %1").arg(latestText(line))};
        if (!line.trend.latest())
            detail = {line.trend.lastUsed.isValid() ? tr("No use since %1").arg(dateNumeric(line.trend.lastUsed))
                                                    : tr("Not used yet")};
        if (const auto change = line.trend.change())
            detail += percentChange(*change);
        if (line.core)
            detail += tr("core feature");
        return {.title = oneLine(line.trend.metric, 80),
                .detail = detail.join(QStringLiteral(" · ")),
                .spark = {line.trend.steps, line.core ? Tone::Accent : Tone::Neutral}};
    }

    static QString latestText(const UsageLine& line)
    {
        return line.trend.latest() ? numberCompact(*line.trend.latest()) : absentText();
    }

    QString name() const override { return tr("Usage"); }
    QString emptyText() const override { return tr("No usage yet. Import it per account, metric and day or month."); }
};

} // namespace

AccountSection* makeUsageSection(Session& session, QWidget* parent)
{
    return new UsageSection(session, parent);
}

} // namespace tasuki
