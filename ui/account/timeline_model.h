// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/timeline_words.h"

#include <QAbstractListModel>
#include <QSet>

#include <memory>
#include <optional>

namespace tasuki {

/// An account's timeline, filtered by type. Words are found when a line is first shown, so ten thousand entries are
/// there at once.
class TimelineModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<report::TimelineEntry> entries, std::unique_ptr<TimelineWords> words);
    /// None: all.
    void setGroups(const std::vector<report::TimelineGroup>& groups);
    int countOf(const report::TimelineGroup& group) const;
    int totalCount() const { return int(m_entries.size()); }

    const report::TimelineEntry& entry(int row) const { return m_entries[m_shown[size_t(row)]]; }
    const TimelineText& text(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void collect();

    std::vector<report::TimelineEntry> m_entries;
    std::unique_ptr<TimelineWords> m_words;
    mutable std::vector<std::optional<TimelineText>> m_texts;
    std::vector<size_t> m_shown;
    std::vector<report::TimelineGroup> m_groups;
};

} // namespace tasuki
