// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/timeline_model.h"

#include "widgets/format.h"
#include "widgets/plain_text.h"

namespace tasuki {

using report::TimelineEntry;
using report::TimelineGroup;

namespace {

// A tool tip or a screen reader gets the beginning of a text as long as a book.
constexpr int kMostSpoken = 600;

} // namespace

void TimelineModel::setEntries(std::vector<TimelineEntry> entries, std::unique_ptr<TimelineWords> words)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_words = std::move(words);
    m_texts.assign(m_entries.size(), std::nullopt);
    collect();
    endResetModel();
}

void TimelineModel::setGroups(const std::vector<TimelineGroup>& groups)
{
    if (groups == m_groups)
        return;
    beginResetModel();
    m_groups = groups;
    collect();
    endResetModel();
}

void TimelineModel::collect()
{
    m_shown.clear();
    for (size_t i = 0; i < m_entries.size(); ++i)
        if (m_groups.empty() || std::ranges::find(m_groups, m_entries[i].group()) != m_groups.end())
            m_shown.push_back(i);
}

int TimelineModel::countOf(const TimelineGroup& group) const
{
    return int(std::ranges::count(m_entries, group, &TimelineEntry::group));
}

const TimelineText& TimelineModel::text(int row) const
{
    const size_t at = m_shown[size_t(row)];
    auto& text = m_texts[at];
    if (!text)
        text = m_words->of(m_entries[at]);
    return *text;
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(index.row()).title;
    case Qt::AccessibleTextRole: {
        const TimelineText& t = text(index.row());
        QStringList parts = {dateNumeric(t.day), t.title, t.meta, t.detail.left(kMostSpoken)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

} // namespace tasuki
