// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_table.h"
#include "theme/tokens.h"

#include <QVariant>

#include <algorithm>
#include <functional>
#include <unordered_set>
#include <utility>

namespace tasuki {

/// One column of a list of T. Only `id`, `title` and `display` are needed; what is absent does not apply.
template <typename T>
struct Column {
    QString id;    ///< stable: saved layouts and tests name it
    QString title; ///< translated; give the columns again when the language changes
    std::function<QString(const T&)> display{};
    CellKind kind = CellKind::Text;
    int width = 120;
    int narrow = 0; ///< a width in which it still says something, before columns give way; 0: none
    QString icon{}; ///< in place of a title for which there is no room
    /// In a narrow list the columns with the highest go first, of equal ones the last. The first column always stays.
    int priority = 0;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    /// What it sorts by; the displayed text without one. For names give the reading.
    std::function<SortKey(const T&)> sortKey{};
    /// PillData, HealthData … for the kinds that are painted.
    std::function<QVariant(const T&)> paint{};
    std::function<Tone(const T&)> tone{};
    /// What a screen reader says where the displayed text is not enough.
    std::function<QString(const T&)> spoken{};
    std::function<QString(const T&)> toolTip{};
    /// What the filter searches; the displayed text of a column with `searchable` on. Readings belong here.
    bool searchable = false;
    std::function<QString(const T&)> searchText{};
    /// Plain value for an export; no column in the export without `exportTitle`.
    QString exportTitle{};
    std::function<QString(const T&)> exportValue{};
    /// F2: what the editor begins with, and what to do with what was written. `commit` runs a rule and says whether it
    /// was taken; the row itself changes when the workspace tells of it (patch).
    std::function<QVariant(const T&)> editValue{};
    std::function<bool(const T&, const QVariant&)> commit{};
};

/// A list of T: give it the rows once, then patch what changed. T is any copyable value; `idOf` is its key.
template <typename T>
class RowTableModel final : public RowTable {
public:
    using Columns = std::vector<Column<T>>;
    using Predicate = std::function<bool(const T&)>;

    explicit RowTableModel(std::function<qint64(const T&)> idOf, QObject* parent = nullptr)
        : RowTable(parent), m_idOf(std::move(idOf))
    {}

    /// Titles and texts are made anew: call it again on a change of language.
    void setColumns(Columns columns)
    {
        if (isEditing())
            return later([this, columns] { setColumns(columns); });
        m_columns = std::move(columns);
        columnsChanged();
    }
    /// Both at once, for a list whose columns depend on what it is about.
    void setTable(Columns columns, std::vector<T> rows, KnownRanks known = {})
    {
        if (isEditing())
            return later([this, columns, rows, known] { setTable(columns, rows, known); });
        const bool retitled = !std::ranges::equal(m_columns, columns, {}, &Column<T>::title, &Column<T>::title);
        beginRebuild();
        m_columns = std::move(columns);
        m_rows = std::move(rows);
        endRebuild(std::move(known));
        if (retitled)
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    void setRows(std::vector<T> rows, KnownRanks known = {})
    {
        if (isEditing())
            return later([this, rows, known] { setRows(rows, known); });
        beginRebuild();
        m_rows = std::move(rows);
        endRebuild(std::move(known));
    }
    /// Rows that are there are replaced, others added; `gone` are taken out. Selection and place stay.
    void patch(std::vector<T> rows, const std::vector<qint64>& gone = {})
    {
        if (isEditing())
            return later([this, rows, gone] { patch(rows, gone); });
        if (!gone.empty())
            remove(gone);
        std::vector<int> changed;
        changed.reserve(rows.size());
        for (T& row : rows) {
            int at = storeOf(m_idOf(row));
            if (at >= 0) {
                m_rows[size_t(at)] = std::move(row);
            } else {
                at = int(m_rows.size());
                m_rows.push_back(std::move(row));
            }
            changed.push_back(at);
        }
        patched(changed);
    }
    /// No predicate: all rows. Together with the filter text: both.
    void setFilter(Predicate predicate)
    {
        if (isEditing())
            return later([this, predicate] { setFilter(predicate); });
        m_predicate = std::move(predicate);
        refilter();
    }

    const std::vector<T>& rows() const { return m_rows; }
    const T& at(int row) const { return m_rows[size_t(storeAt(row))]; }
    const T* find(qint64 id) const
    {
        const int at = storeOf(id);
        return at < 0 ? nullptr : &m_rows[size_t(at)];
    }

    /// The one of `rows` that is not there yet; 0 where none is, or more than one, as after an import.
    qint64 onlyNew(const std::vector<T>& rows) const
    {
        qint64 found = 0;
        for (const T& row : rows)
            if (!find(m_idOf(row)))
                found = found == 0 ? m_idOf(row) : -1;
        return std::max(qint64(0), found);
    }

    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= int(m_columns.size()))
            return {};
        const Column<T>& column = m_columns[size_t(section)];
        if (role == Qt::DisplayRole)
            return column.title;
        if (role == Qt::TextAlignmentRole)
            return int(column.alignment);
        if (role == IconRole)
            return column.icon;
        return {};
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Column<T>& column = m_columns[size_t(index.column())];
        const T& row = at(index.row());
        switch (role) {
        case Qt::DisplayRole: return column.display ? column.display(row) : QString();
        case Qt::EditRole: return column.editValue ? column.editValue(row) : QVariant(displayed(column, row));
        case Qt::TextAlignmentRole: return int(column.alignment);
        case Qt::AccessibleTextRole: return column.spoken ? column.spoken(row) : displayed(column, row);
        case Qt::ToolTipRole: return column.toolTip ? QVariant(column.toolTip(row)) : QVariant();
        case IdRole: return m_idOf(row);
        case KindRole: return int(column.kind);
        case PaintRole: return column.paint ? column.paint(row) : QVariant();
        case ToneRole: return column.tone ? QVariant(int(column.tone(row))) : QVariant();
        default: return {};
        }
    }

    bool setData(const QModelIndex& index, const QVariant& value, int role) override
    {
        if (role != Qt::EditRole || !isEditing(index))
            return false;
        // A copy: committing comes back as a patch of this very row.
        const T row = at(index.row());
        const auto commit = m_columns[size_t(index.column())].commit;
        m_refused = !commit(row, value);
        return !m_refused;
    }

    bool isEditableColumn(int column) const override { return bool(m_columns[size_t(column)].commit); }
    bool isTextColumn(int column) const override { return m_columns[size_t(column)].kind != CellKind::Figure; }
    QString columnId(int column) const override { return m_columns[size_t(column)].id; }
    int preferredWidth(int column) const override { return m_columns[size_t(column)].width; }
    int narrowWidth(int column) const override { return m_columns[size_t(column)].narrow; }
    int columnPriority(int column) const override { return m_columns[size_t(column)].priority; }

    QString copyValue(int row, int column) const override
    {
        const Column<T>& c = m_columns[size_t(column)];
        return c.exportValue ? c.exportValue(at(row)) : displayed(c, at(row));
    }
    bool isExported(int column) const override { return !m_columns[size_t(column)].exportTitle.isEmpty(); }
    QStringList exportHeader() const override
    {
        QStringList header;
        for (const Column<T>& column : m_columns)
            if (!column.exportTitle.isEmpty())
                header += column.exportTitle;
        return header;
    }
    QStringList exportRow(int row) const override
    {
        QStringList values;
        for (const Column<T>& column : m_columns)
            if (!column.exportTitle.isEmpty())
                values += column.exportValue ? column.exportValue(at(row)) : displayed(column, at(row));
        return values;
    }

protected:
    int storeSize() const override { return int(m_rows.size()); }
    qint64 storeId(int at) const override { return m_idOf(m_rows[size_t(at)]); }
    bool storePasses(int at) const override { return !m_predicate || m_predicate(m_rows[size_t(at)]); }
    SortKey storeSortKey(int at, int column) const override
    {
        const Column<T>& c = m_columns[size_t(column)];
        return c.sortKey ? c.sortKey(m_rows[size_t(at)]) : SortKey(displayed(c, m_rows[size_t(at)]));
    }
    QString storeSearchText(int at) const override
    {
        QString text;
        for (const Column<T>& column : m_columns) {
            if (column.searchable)
                text += displayed(column, m_rows[size_t(at)]) + u'\n';
            if (column.searchText)
                text += column.searchText(m_rows[size_t(at)]) + u'\n';
        }
        return text;
    }

private:
    static QString displayed(const Column<T>& column, const T& row)
    {
        return column.display ? column.display(row) : QString();
    }

    void remove(const std::vector<qint64>& ids)
    {
        std::vector<int> gone;
        for (const qint64 id : ids)
            if (const int at = storeOf(id); at >= 0)
                gone.push_back(at);
        if (gone.empty())
            return;
        if (gone.size() > kPatchOneByOne) {
            const std::unordered_set<qint64> doomed(ids.begin(), ids.end());
            beginRebuild();
            std::erase_if(m_rows, [&](const T& row) { return doomed.count(m_idOf(row)) > 0; });
            endRebuild();
            return;
        }
        aboutToRemove(gone);
        std::sort(gone.begin(), gone.end(), std::greater());
        gone.erase(std::unique(gone.begin(), gone.end()), gone.end());
        for (const int at : gone)
            m_rows.erase(m_rows.begin() + at);
        rebuildAfterRemoval(gone);
    }

    std::function<qint64(const T&)> m_idOf;
    Columns m_columns;
    std::vector<T> m_rows;
    Predicate m_predicate;
};

} // namespace tasuki
