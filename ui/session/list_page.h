// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_table_model.h"
#include "session/data_page.h"
#include "widgets/filter_chips.h"

#include <algorithm>
#include <functional>
#include <unordered_set>
#include <utility>

class QToolButton;
class QVBoxLayout;

namespace tasuki {

class DataTable;
class PageBar;
class SearchEdit;

/// The choice that filters nothing. Every page that has chips has this one.
inline const QString kAllChip = QStringLiteral("all");

/// A list page opens with this chip on where its place is this and the chip's id.
inline const QString kChipPlace = QStringLiteral("chip/");

/// What a page's list is called: "renewals" and "table" make "renewals.table", by which its layout is kept.
struct ListNames {
    QString room;
    QString list = QStringLiteral("table");
    QString file = room; ///< of an export
    bool hasSearch = true;
    bool hasColumns = true; ///< to choose from
};

/// What every page around one list does alike, whatever its rows are; see ListPage.
class ListPageBase : public DataPage {
    Q_OBJECT
public:
    void activate(const QString& place) override;
    /// The id of the row that the list stands on.
    QString place() const override;
    bool canFilter() const override { return m_names.hasSearch; }
    bool focusFilter() override;
    void setFilterText(const QString& text) override;
    QList<QWidget*> lists() override;
    std::optional<TableExport> exportTable() override;
    bool canExport() override { return m_table != nullptr; }
    QString totals() override;

protected:
    ListPageBase(Session& session, ListNames names, QWidget* parent);

    // What build() is written with.
    QVBoxLayout* column();
    PageBar* addBar();
    FilterChips* addChips(PageBar& bar, FilterChips::Mode mode = FilterChips::Mode::Single);
    SearchEdit* addSearch(PageBar& bar);
    /// After addSearch(). The list stands in the column, or in `parent` where one is given (a splitter).
    void addTable(RowTable* rows, QWidget* parent);
    /// For a page that shows its rows in other ways as well.
    void showColumnChoice(bool shown);
    QString named(const char* part) const { return m_names.room + u'.' + QLatin1String(part); }

    virtual void applyFilter() = 0;
    /// The list stands on this row now, 0: on none. The commands are asked after it what can be done.
    virtual void rowChosen(qint64 id) { Q_UNUSED(id) }
    /// A person chose a chip.
    virtual void chipChosen();
    /// Nothing is hidden any more.
    virtual void clearFilters();
    /// The row of a place; 0 where it names none.
    virtual qint64 rowAt(const QString& place) const { return place.toLongLong(); }
    /// Stands on the row, and shows it where a filter hides it.
    void showRow(qint64 id);
    /// Where the list stands on nothing.
    void chooseFirst();
    /// The keyboard goes to the rows.
    virtual void goToList();
    /// To the row below; false where there is none.
    bool goDown();
    /// The row that the list stands on stays although what is done to it takes it out of the filter, until somebody
    /// goes on to another: the next one must not slip under the hand.
    void pinCurrent();
    void unpin();

    /// 0 where the list stands on nothing, or is not built yet.
    qint64 currentId() const;
    /// The selected rows; where none is selected, the current one.
    std::vector<qint64> chosenIds() const;
    /// Below the row that the list stands on.
    QPoint menuPoint() const;
    /// Commands of the page, by their names behind `prefix`; an empty one parts them.
    void showMenu(const QPoint& at, const QString& prefix, const QStringList& commands);
    /// Works while the list stands on a row. An empty `key`: none.
    Command onList(const QString& id, std::function<QString()> text, const QString& key, std::function<void()> run);

    FilterChips* m_chips = nullptr;
    SearchEdit* m_search = nullptr;
    DataTable* m_table = nullptr;
    bool m_chosen = false; ///< a chip was chosen by hand
    qint64 m_pinned = 0;

private:
    virtual bool hasRow(qint64 id) const = 0;

    void sayColumns();

    const ListNames m_names;
    QVBoxLayout* m_column = nullptr;
    PageBar* m_bar = nullptr;
    QToolButton* m_columns = nullptr; ///< how many of the columns are shown; chooses them
};

/// A page around one list: chips that say how many rows each keeps, a text to filter by, the list with its saved
/// layout, its export, and the row that stays. A page says what its rows are, its columns, its choices and its
/// commands.
template <typename Row>
class ListPage : public ListPageBase {
public:
    using Filter = std::function<bool(const Row&)>;
    /// One chip; without `fits` it keeps every row.
    struct Choice {
        QString id;
        QString text;
        Filter fits{};
    };

protected:
    ListPage(Session& session, ListNames names, std::function<qint64(const Row&)> idOf, QWidget* parent)
        : ListPageBase(session, std::move(names), parent), m_idOf(std::move(idOf))
    {}

    void addList(QWidget* parent = nullptr)
    {
        m_model = new RowTableModel<Row>(m_idOf, this);
        addTable(m_model, parent);
    }

    virtual std::vector<Choice> choices() const { return {}; }
    /// False where the chips only name what alsoFits() filters by.
    virtual bool chipsFilter() const { return true; }
    /// What the page filters by besides its chips.
    virtual Filter alsoFits() const { return {}; }

    /// The chips with the number of rows that each keeps.
    void refreshChips() { refreshChips(m_model->rows()); }
    /// Of rows that the list may take over later, while a cell is being edited.
    void refreshChips(const std::vector<Row>& rows)
    {
        m_choices = choices();
        std::vector<Chip> chips;
        for (const Choice& choice : m_choices)
            chips.push_back({choice.id, choice.text, choice.fits ? 0 : int(rows.size())});
        // All in one pass: a hundred thousand rows come from memory once.
        for (const Row& row : rows)
            for (size_t i = 0; i < chips.size(); ++i)
                if (m_choices[i].fits)
                    chips[i].count += int(m_choices[i].fits(row));
        m_chips->setChips(chips);
    }
    void setFilter()
    {
        const auto chosen = m_chips ? std::ranges::find(m_choices, m_chips->current(), &Choice::id) : m_choices.end();
        const Filter fits = chosen == m_choices.end() || !chipsFilter() ? Filter() : chosen->fits;
        const Filter also = alsoFits();
        if (!fits && !also)
            return m_model->setFilter({});
        m_model->setFilter([this, fits, also](const Row& row) {
            return ((!fits || fits(row)) && (!also || also(row))) || (m_pinned != 0 && m_idOf(row) == m_pinned);
        });
    }
    void applyFilter() override
    {
        setFilter();
        chooseFirst();
    }
    /// All rows anew. `acting`: what was just added here is the row that is spoken of now.
    void showRows(std::vector<Row> rows, bool acting)
    {
        const qint64 added = acting ? m_model->onlyNew(rows) : 0;
        m_model->setRows(std::move(rows));
        if (added != 0)
            showRow(added);
    }
    /// Changes only the rows that differ: a cell that is being edited stays.
    void patchRows(const std::vector<Row>& rows)
    {
        std::vector<Row> changed;
        std::unordered_set<qint64> there;
        for (const Row& row : rows) {
            there.insert(m_idOf(row));
            const Row* shown = m_model->find(m_idOf(row));
            if (!shown || !(*shown == row))
                changed.push_back(row);
        }
        std::vector<qint64> gone;
        for (const Row& row : m_model->rows())
            if (!there.contains(m_idOf(row)))
                gone.push_back(m_idOf(row));
        m_model->patch(std::move(changed), gone);
    }

    /// The row that the list stands on, or null.
    const Row* current() const { return m_model ? m_model->find(currentId()) : nullptr; }
    std::vector<Row> selection() const
    {
        std::vector<Row> rows;
        for (const qint64 id : chosenIds())
            if (const Row* row = m_model->find(id))
                rows.push_back(*row);
        return rows;
    }

    RowTableModel<Row>* m_model = nullptr;

private:
    bool hasRow(qint64 id) const override { return m_model->find(id) != nullptr; }

    const std::function<qint64(const Row&)> m_idOf;
    std::vector<Choice> m_choices;
};

} // namespace tasuki
