// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ranks.h"
#include "models/search_texts.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace tasuki {

/// What a cell holds, for the delegate that paints it.
enum class CellKind { Text, Muted, Figure, Name, Pill, Health, Spark, Progress, TwoPart, Dated, Mark, Line, Entry };

/// What all lists share and that does not depend on the type of a row: the order, the filter, patching, editing, what
/// a row is in an export. Rows live in a store in the order they were loaded; `m_order` is all of them sorted, the
/// shown rows are those of it that pass the filter. Sorting compares ranks that were made once, so 100,000 rows sort
/// and filter well within a blink; there is no proxy model.
class RowTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64
        KindRole,                  ///< int(CellKind)
        PaintRole,                 ///< the *Data of painting.h, by kind
        ToneRole,                  ///< int(Tone), or invalid: the ink of a text
        IconRole,                  ///< of a header: the icon that stands for a title without room
    };

    /// Ranks by column that come with the rows, made beforehand on another thread.
    using KnownRanks = std::map<int, Ranks>;
    /// How texts compare. Japanese rules whatever the window's language: names are sorted by their reading.
    static QCollator collator();

    explicit RowTable(QObject* parent = nullptr);

    // What a view asks.
    int rowCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// How many there are without the filter.
    int totalCount() const { return storeSize(); }

    qint64 idAt(int row) const;
    /// −1 where the id is not there or is filtered out.
    int rowOf(qint64 id) const;

    /// Each word of the folded text must be in the row's searchable columns. Empty: all.
    void setFilterText(const QString& text);
    QString filterText() const { return m_filterText; }
    /// Folds the searched texts of at most `atMost` rows ahead of the first letter; false when nothing is left to do.
    bool prepareSearch(int atMost);

    /// A cell takes text only between these two (F2 … Enter): an editable flag alone switches the input method on and
    /// swallows single-letter keys. What changes the list meanwhile waits for the end: an editor is lost where its row
    /// goes or the list is told anew, and what was typed with it.
    bool beginEdit(const QModelIndex& index);
    void endEdit();
    /// Whether what the last edit of a cell said was not taken.
    bool wasRefused() const { return m_refused; }
    virtual bool isEditableColumn(int column) const = 0;

    /// What an export writes for the shown rows, in their order: plain values, not what is displayed.
    virtual QStringList exportHeader() const = 0;
    virtual QStringList exportRow(int row) const = 0;
    /// One cell's plain value, and whether its column is one that goes out at all (a drawn line does not).
    virtual QString copyValue(int row, int column) const = 0;
    virtual bool isExported(int column) const = 0;
    /// Whether an exported text of this column needs the guard against formulas (figures never do).
    virtual bool isTextColumn(int column) const = 0;
    /// Stable name of a column, for saved layouts and tests.
    virtual QString columnId(int column) const = 0;
    virtual int preferredWidth(int column) const = 0;
    /// Where there is no room for the preferred width; 0: it has none but that.
    virtual int narrowWidth(int column) const = 0;
    virtual int columnPriority(int column) const = 0;
    int columnOf(const QString& id) const;

Q_SIGNALS:
    /// The number of shown rows, or of all, may have changed.
    void countsChanged();
    /// Before and after the shown rows are exchanged as a whole (reset): views keep their selection by id.
    void aboutToReorder();
    void reordered();

protected:
    /// Beyond this many changed rows, one reset is cheaper than telling of each.
    static constexpr size_t kPatchOneByOne = 200;
    static constexpr int kScans = 8;

    virtual int storeSize() const = 0;
    virtual qint64 storeId(int at) const = 0;
    virtual SortKey storeSortKey(int at, int column) const = 0;
    virtual QString storeSearchText(int at) const = 0;
    virtual bool storePasses(int at) const = 0;

    bool m_refused = false;

    int storeAt(int row) const { return m_shown[size_t(row)]; }
    int storeOf(qint64 id) const;
    bool isEditing(const QModelIndex& index) const { return index == m_editing; }

    bool isEditing() const { return m_editing.isValid(); }
    /// Keeps a change for the end of the editing.
    void later(std::function<void()> change);
    /// The store is replaced, or changed all over, between these two: views ask for ids while it is still the old one.
    void beginRebuild();
    void endRebuild(KnownRanks known = {});
    /// Only the filter changed.
    void refilter();
    /// Store rows changed in place, or were appended (they stand at the store's end).
    void patched(const std::vector<int>& changed);
    /// To be called before store rows go; `rebuildAfterRemoval` when they are gone, with the last of them first.
    void aboutToRemove(const std::vector<int>& gone);
    void rebuildAfterRemoval(const std::vector<int>& gone);
    /// The columns are others now (another language): keys and search texts are made again.
    void columnsChanged();

private:
    void searchAnew();
    void sortStore();
    /// `within`: only rows that are shown now can be among those that are shown then.
    void collectShown(bool within = false);
    bool passes(int at);
    bool before(int a, int b) const;
    /// False where the order has to be made anew.
    bool patchOne(int at);
    void showRow(int at);
    void hideRow(int row);
    void filterAnew(bool within);
    const Ranks* ranks();
    void reindexShown(size_t from);

    QCollator m_collator;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    KnownRanks m_ranks;                     ///< by column, of each that was sorted by
    const Ranks* m_sorting = nullptr;       ///< those of the sorted column; null without one
    std::vector<int> m_order;               ///< store rows in sorted order
    std::vector<int> m_shown;               ///< those that pass
    std::vector<int> m_rowOfStore;          ///< −1: filtered out
    mutable QHash<qint64, int> m_storeOfId; ///< made when it is first asked
    mutable bool m_hasIds = false;
    mutable int m_scans = 0; ///< looked for without a hash since the rows were given
    SearchTexts m_search;
    SearchTexts::TextOf m_searchText;
    QString m_filterText;
    QList<QByteArray> m_words;
    QPersistentModelIndex m_editing;
    std::vector<std::function<void()>> m_waiting; ///< for the end of the editing, in their order
};

} // namespace tasuki
