// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/row_table.h"

#include "base/text.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace tasuki {

RankKey::RankKey(const SortKey& key, const QCollator& collator)
{
    if (const double* number = key.number()) {
        m_kind = Kind::Number;
        m_number = *number;
    } else if (const QString* text = key.text(); text && !text->isEmpty()) {
        m_kind = Kind::Text;
        m_text = collator.sortKey(*text);
    }
}

int RankKey::compare(const RankKey& other) const
{
    if (m_kind != other.m_kind)
        return m_kind < other.m_kind ? -1 : 1;
    if (m_kind == Kind::Text)
        return m_text->compare(*other.m_text);
    return m_number < other.m_number ? -1 : (m_number > other.m_number ? 1 : 0);
}

RowTable::RowTable(QObject* parent) : QAbstractTableModel(parent), m_collator(QLocale(QLocale::Japanese))
{
    // Japanese rules whatever the window's language: names are sorted by their reading.
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

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
const std::vector<RankKey>* RowTable::sortKeys()
{
    if (m_sortColumn < 0)
        return nullptr;
    std::vector<RankKey>& keys = m_keys[m_sortColumn];
    if (keys.empty()) {
        keys.reserve(size_t(storeSize()));
        for (int at = 0; at < storeSize(); ++at)
            keys.emplace_back(storeSortKey(at, m_sortColumn), m_collator);
    }
    return &keys;
}

/// Equal keys keep the store's order in both directions, so a list never jumps about between two sorts.
bool RowTable::before(int a, int b) const
{
    if (m_sorting) {
        const RankKey& ka = (*m_sorting)[size_t(a)];
        const RankKey& kb = (*m_sorting)[size_t(b)];
        if (ka.isNone() != kb.isNone())
            return kb.isNone();
        if (!ka.isNone()) {
            if (const int order = ka.compare(kb); order != 0)
                return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
        }
    }
    return a < b;
}

void RowTable::sortStore()
{
    m_sorting = sortKeys();
    m_order.resize(size_t(storeSize()));
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sorting)
        std::sort(m_order.begin(), m_order.end(), [this](int a, int b) { return before(a, b); });
}

const QString& RowTable::searchText(int at) const
{
    if (m_searchTexts.size() != size_t(storeSize()))
        m_searchTexts.resize(size_t(storeSize()));
    auto& text = m_searchTexts[size_t(at)];
    if (!text)
        text = searchFold(storeSearchText(at));
    return *text;
}

bool RowTable::prepareSearch(int atMost)
{
    for (int at = 0; at < storeSize(); ++at) {
        if (size_t(at) < m_searchTexts.size() && m_searchTexts[size_t(at)])
            continue;
        if (atMost-- <= 0)
            return true;
        (void)searchText(at);
    }
    return false;
}

bool RowTable::passes(int at) const
{
    if (!storePasses(at))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return searchText(at).contains(word); });
}

void RowTable::collectShown()
{
    m_shown.clear();
    for (const int at : m_order)
        if (passes(at))
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

void RowTable::endRebuild()
{
    m_editing = QPersistentModelIndex();
    m_storeOfId.clear();
    m_storeOfId.reserve(storeSize());
    for (int at = 0; at < storeSize(); ++at)
        m_storeOfId.insert(storeId(at), at);
    m_searchTexts.clear();
    m_keys.clear();
    sortStore();
    collectShown();
    endResetModel();
    Q_EMIT reordered();
    Q_EMIT countsChanged();
}

void RowTable::refilter()
{
    Q_EMIT aboutToReorder();
    beginResetModel();
    m_editing = QPersistentModelIndex();
    collectShown();
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
    const QStringList words = searchFold(m_filterText).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    refilter();
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
    if (changed.size() > kPatchOneByOne) {
        beginRebuild();
        endRebuild();
        return;
    }
    for (const int at : changed)
        patchOne(at);
    Q_EMIT countsChanged();
}

void RowTable::patchOne(int at)
{
    const auto place = size_t(at);
    const bool isNew = place >= m_rowOfStore.size();
    if (isNew) {
        m_rowOfStore.push_back(-1);
        m_storeOfId.insert(storeId(at), at);
    }
    if (place < m_searchTexts.size())
        m_searchTexts[place].reset();
    const int oldRow = m_rowOfStore[place];
    const auto byOrder = [this](int a, int b) { return before(a, b); };
    if (!isNew)
        m_order.erase(std::find(m_order.begin(), m_order.end(), at));
    for (auto& [column, keys] : m_keys) {
        RankKey key(storeSortKey(at, column), m_collator);
        if (isNew)
            keys.push_back(std::move(key));
        else
            keys[place] = std::move(key);
    }
    m_order.insert(std::lower_bound(m_order.begin(), m_order.end(), at, byOrder), at);

    if (!passes(at)) {
        if (oldRow >= 0)
            hideRow(oldRow);
        return;
    }
    if (oldRow < 0) {
        showRow(at);
        return;
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
}

void RowTable::showRow(int at)
{
    const auto target = std::lower_bound(m_shown.begin(), m_shown.end(), at, [this](int a, int b) { return before(a, b); });
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
void RowTable::rebuildAfterRemoval()
{
    m_storeOfId.clear();
    for (int at = 0; at < storeSize(); ++at)
        m_storeOfId.insert(storeId(at), at);
    m_searchTexts.clear();
    m_keys.clear();
    sortStore();
    collectShown();
    Q_EMIT countsChanged();
}

} // namespace tasuki
