// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/row_table.h"

#include "base/collation.h"
#include "base/text.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

namespace tasuki {

QCollator RowTable::collator()
{
    return nameCollator();
}

RowTable::RowTable(QObject* parent)
    : QAbstractTableModel(parent), m_collator(collator()), m_searchText([this](int at) { return storeSearchText(at); })
{}

int RowTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

Qt::ItemFlags RowTable::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (isEditing(index))
        flags |= Qt::ItemIsEditable;
    return flags;
}

qint64 RowTable::idAt(int row) const
{
    return row < 0 || row >= int(m_shown.size()) ? 0 : storeId(m_shown[size_t(row)]);
}

int RowTable::rowOf(qint64 id) const
{
    const int at = storeOf(id);
    return at < 0 ? -1 : m_rowOfStore[size_t(at)];
}

int RowTable::storeOf(qint64 id) const
{
    // A few are looked for in the rows themselves: to hash all costs more than that.
    if (!m_hasIds && m_scans < kScans) {
        ++m_scans;
        for (int at = 0; at < storeSize(); ++at)
            if (storeId(at) == id)
                return at;
        return -1;
    }
    if (!m_hasIds) {
        m_storeOfId.clear();
        m_storeOfId.reserve(storeSize());
        for (int at = 0; at < storeSize(); ++at)
            m_storeOfId.insert(storeId(at), at);
        m_hasIds = true;
    }
    return m_storeOfId.value(id, -1);
}

int RowTable::columnOf(const QString& id) const
{
    for (int column = 0; column < columnCount(); ++column)
        if (columnId(column) == id)
            return column;
    return -1;
}

bool RowTable::beginEdit(const QModelIndex& index)
{
    if (!index.isValid() || !isEditableColumn(index.column()))
        return false;
    m_editing = index;
    return true;
}

void RowTable::endEdit()
{
    m_editing = QPersistentModelIndex();
    for (const auto& change : std::exchange(m_waiting, {}))
        change();
}

void RowTable::later(std::function<void()> change)
{
    m_waiting.push_back(std::move(change));
}

/// Of each column that was sorted by: going back to it, or turning it round, collates nothing again.
const Ranks* RowTable::ranks()
{
    if (m_sortColumn < 0)
        return nullptr;
    const auto known = m_ranks.find(m_sortColumn);
    if (known != m_ranks.end())
        return &known->second;
    const auto keyOf = [this](int at) { return storeSortKey(at, m_sortColumn); };
    return &m_ranks.emplace(m_sortColumn, Ranks::make(storeSize(), keyOf, m_collator)).first->second;
}

/// Equal keys keep the store's order in both directions, so a list never jumps about between two sorts.
bool RowTable::before(int a, int b) const
{
    return m_sorting ? m_sorting->before(a, b, m_sortOrder) : a < b;
}

void RowTable::sortStore()
{
    m_sorting = ranks();
    if (m_sorting) {
        m_order = m_sorting->order(m_sortOrder);
        return;
    }
    m_order.resize(size_t(storeSize()));
    std::iota(m_order.begin(), m_order.end(), 0);
}

bool RowTable::prepareSearch(int atMost)
{
    return m_search.prepare(atMost, m_searchText);
}

bool RowTable::passes(int at)
{
    return storePasses(at) && m_search.hasAll(at, m_words, m_searchText);
}

void RowTable::collectShown(bool within)
{
    std::vector<char> passes(static_cast<size_t>(storeSize()));
    for (int at = 0; at < storeSize(); ++at)
        passes[size_t(at)] = within ? m_rowOfStore[size_t(at)] >= 0 : storePasses(at);
    m_search.find(m_words, m_searchText, passes);
    m_shown.clear();
    for (const int at : m_order)
        if (passes[size_t(at)])
            m_shown.push_back(at);
    m_rowOfStore.assign(size_t(storeSize()), -1);
    reindexShown(0);
}

void RowTable::reindexShown(size_t from)
{
    for (size_t row = from; row < m_shown.size(); ++row)
        m_rowOfStore[size_t(m_shown[row])] = int(row);
}

void RowTable::beginRebuild()
{
    Q_EMIT aboutToReorder();
    beginResetModel();
}

void RowTable::endRebuild(KnownRanks known)
{
    m_editing = QPersistentModelIndex();
    m_hasIds = false;
    m_scans = 0;
    m_search.reset(storeSize());
    m_ranks = std::move(known);
    sortStore();
    collectShown();
    endResetModel();
    Q_EMIT reordered();
    Q_EMIT countsChanged();
}

void RowTable::refilter()
{
    filterAnew(false);
}

void RowTable::filterAnew(bool within)
{
    Q_EMIT aboutToReorder();
    beginResetModel();
    m_editing = QPersistentModelIndex();
    collectShown(within);
    endResetModel();
    Q_EMIT reordered();
    Q_EMIT countsChanged();
}

void RowTable::columnsChanged()
{
    beginRebuild();
    endRebuild();
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void RowTable::setFilterText(const QString& text)
{
    if (text == m_filterText)
        return;
    m_filterText = text;
    if (isEditing())
        return later([this] { searchAnew(); });
    searchAnew();
}

void RowTable::searchAnew()
{
    QList<QByteArray> words;
    for (const QString& word : searchFold(m_filterText).split(u' ', Qt::SkipEmptyParts))
        words += word.toUtf8();
    if (words == m_words)
        return;
    const auto isWithin = [&](const QByteArray& old) {
        return std::ranges::any_of(words, [&](const QByteArray& word) { return word.contains(old); });
    };
    const bool within = std::ranges::all_of(m_words, isWithin);
    m_words = words;
    filterAnew(within);
}

void RowTable::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount() || (column == m_sortColumn && order == m_sortOrder))
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    std::vector<int> stores;
    stores.reserve(size_t(from.size()));
    for (const QModelIndex& index : from)
        stores.push_back(m_shown[size_t(index.row())]);
    m_sortColumn = column;
    m_sortOrder = order;
    sortStore();
    collectShown();
    QModelIndexList to;
    to.reserve(from.size());
    for (qsizetype i = 0; i < from.size(); ++i)
        to.append(index(m_rowOfStore[size_t(stores[size_t(i)])], from[i].column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void RowTable::patched(const std::vector<int>& changed)
{
    const auto anew = [this] {
        beginRebuild();
        endRebuild();
    };
    const std::set<int> places(changed.begin(), changed.end());
    if (places.size() > kPatchOneByOne)
        return anew();
    for (auto& [column, ranks] : m_ranks)
        for (const int at : places)
            ranks.take(at);
    for (const int at : places)
        if (!patchOne(at))
            return anew();
    Q_EMIT countsChanged();
}

bool RowTable::patchOne(int at)
{
    const auto place = size_t(at);
    const bool isNew = place >= m_rowOfStore.size();
    if (isNew) {
        m_rowOfStore.push_back(-1);
        if (m_hasIds)
            m_storeOfId.insert(storeId(at), at);
        m_search.append();
    } else {
        m_search.change(at);
    }
    const int oldRow = m_rowOfStore[place];
    const auto byOrder = [this](int a, int b) { return before(a, b); };
    if (!isNew)
        m_order.erase(std::find(m_order.begin(), m_order.end(), at));
    for (auto& [column, ranks] : m_ranks)
        if (!ranks.put(
                at, [this, which = column](int row) { return storeSortKey(row, which); }, m_collator))
            return false;
    m_order.insert(std::lower_bound(m_order.begin(), m_order.end(), at, byOrder), at);

    if (!passes(at)) {
        if (oldRow >= 0)
            hideRow(oldRow);
        return true;
    }
    if (oldRow < 0) {
        showRow(at);
        return true;
    }
    // Where it belongs among the others: they are in order, it may not be.
    const auto self = m_shown.begin() + oldRow;
    auto target = std::lower_bound(m_shown.begin(), self, at, byOrder);
    if (target == self)
        target = std::lower_bound(self + 1, m_shown.end(), at, byOrder);
    const int newRow = int(target - m_shown.begin());
    if (newRow != oldRow && newRow != oldRow + 1) {
        beginMoveRows({}, oldRow, oldRow, {}, newRow);
        if (newRow > oldRow)
            std::rotate(self, self + 1, target);
        else
            std::rotate(target, self, self + 1);
        reindexShown(size_t(std::min(oldRow, newRow)));
        endMoveRows();
    }
    const int row = m_rowOfStore[place];
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    return true;
}

void RowTable::showRow(int at)
{
    const auto target =
        std::lower_bound(m_shown.begin(), m_shown.end(), at, [this](int a, int b) { return before(a, b); });
    const int row = int(target - m_shown.begin());
    beginInsertRows({}, row, row);
    m_shown.insert(target, at);
    reindexShown(size_t(row));
    endInsertRows();
}

void RowTable::hideRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rowOfStore[size_t(m_shown[size_t(row)])] = -1;
    m_shown.erase(m_shown.begin() + row);
    reindexShown(size_t(row));
    endRemoveRows();
}

void RowTable::aboutToRemove(const std::vector<int>& gone)
{
    for (const int at : gone)
        if (const int row = m_rowOfStore[size_t(at)]; row >= 0)
            hideRow(row);
}

/// The shown rows are the same ones, under new store positions: nothing for a view to know.
void RowTable::rebuildAfterRemoval(const std::vector<int>& gone)
{
    m_hasIds = false;
    m_search.reset(storeSize());
    for (auto& [column, ranks] : m_ranks)
        for (const int at : gone)
            ranks.erase(at);
    sortStore();
    collectShown();
    Q_EMIT countsChanged();
}

} // namespace tasuki
