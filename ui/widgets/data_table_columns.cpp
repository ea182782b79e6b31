// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a list: how wide they are, which are shown, and what is remembered of it.
#include "widgets/data_table.h"

#include "theme/style.h"
#include "widgets/cell_delegate.h"
#include "widgets/passing_menu.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>

#include <algorithm>
#include <array>

namespace tasuki {

namespace {
constexpr int kWidest = 2000; // of a column that a person has set
constexpr int kWidestName = 320;
constexpr int kLine = 52;
constexpr int kMostLines = 8; // more of them scroll
constexpr int kMoreForText = 200;
constexpr int kKerning = 2; // by which a text may be wider than its letters say

/// About how wide texts are, by the widths of their letters: to shape every one of them would take a frame's time.
class TextWidths {
public:
    explicit TextWidths(const QFont& font) : m_metrics(font), m_full(m_metrics.horizontalAdvance(QChar(0x3042)))
    {
        m_narrow.fill(-1);
    }
    int of(const QString& text)
    {
        int width = 0;
        for (const QChar letter : text) {
            if (letter.unicode() >= m_narrow.size()) {
                width += m_full;
                continue;
            }
            int& known = m_narrow[letter.unicode()];
            if (known < 0)
                known = m_metrics.horizontalAdvance(letter);
            width += known;
        }
        return width;
    }

private:
    QFontMetrics m_metrics;
    int m_full;
    std::array<int, 128> m_narrow;
};

bool isText(CellKind kind)
{
    return kind == CellKind::Text || kind == CellKind::Muted || kind == CellKind::Name || kind == CellKind::Dated;
}
} // namespace

/// Columns may come after the table, rows after them, and another language brings longer titles; widths that a person
/// has set stay.
void DataTable::sizeColumns()
{
    QString titles = m_fits && m_table->rowCount() > 0 ? QStringLiteral("rows") : QString();
    for (int column = 0; column < m_table->columnCount(); ++column)
        titles += u'\n'
                  + (m_fits ? m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
                            : m_table->columnId(column));
    if (titles == m_sizedFor) {
        growColumns();
        return;
    }
    m_sizedFor = titles;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_own[m_table->columnId(column)] = m_fits ? fittingWidth(column) : m_table->preferredWidth(column);
        horizontalHeader()->resizeSection(column, widthOf(column));
    }
    showFitting();
}

int DataTable::widthOf(int column) const
{
    const QString id = m_table->columnId(column);
    return m_widths.value(id, m_own.value(id, m_table->preferredWidth(column)));
}

/// A width that a person has set is the width.
int DataTable::narrowOf(int column) const
{
    const int narrow = m_table->narrowWidth(column);
    return narrow > 0 && !m_widths.contains(m_table->columnId(column)) ? std::min(narrow, widthOf(column))
                                                                       : widthOf(column);
}

/// Other rows are shown: what they say is not cut. Never narrower, or the columns would jump about under a filter.
void DataTable::growColumns()
{
    bool grown = false;
    for (int column = 0; m_fits && column < m_table->columnCount(); ++column) {
        int& own = m_own[m_table->columnId(column)];
        if (const int width = fittingWidth(column); width > own) {
            own = width;
            horizontalHeader()->resizeSection(column, widthOf(column));
            grown = true;
        }
    }
    if (grown)
        showFitting();
}

bool DataTable::isHiddenByHand(int column) const
{
    const auto chosen = m_chosen.constFind(m_table->columnId(column));
    return column > 0 && chosen != m_chosen.cend() && !*chosen;
}

/// A column is there as a whole, or not at all.
void DataTable::showFitting()
{
    const int count = m_table ? m_table->columnCount() : 0;
    if (count == 0)
        return;
    if (m_lines) {
        for (int column = 1; column < count; ++column)
            setColumnHidden(column, true);
        return;
    }
    std::vector<bool> shown(size_t(count), false);
    shown[0] = true;
    int room = viewport()->width() - m_covered - widthOf(0);
    std::vector<int> wanted;
    std::vector<int> narrowed; // shown, and narrow where the room that is left does not suffice
    for (int column = 1; column < count; ++column) {
        if (isHiddenByHand(column))
            continue;
        if (!m_drops || !m_isRoomKnown || m_chosen.contains(m_table->columnId(column))) {
            shown[size_t(column)] = true;
            room -= widthOf(column);
        } else {
            wanted.push_back(column);
        }
    }
    std::ranges::stable_sort(wanted, {}, [this](int column) { return m_table->columnPriority(column); });
    // Up to the last that can be narrow each asks for its least width. The others come in where all of these are whole.
    const auto lastNarrow = std::find_if(wanted.rbegin(), wanted.rend(), [this](int column) {
                                return narrowOf(column) < widthOf(column);
                            }).base();
    for (auto it = wanted.begin(); it != lastNarrow; ++it) {
        if (const int width = narrowOf(*it); width <= room) {
            shown[size_t(*it)] = true;
            room -= width;
            if (width < widthOf(*it))
                narrowed.push_back(*it);
        }
    }
    m_given.clear();
    // A text takes what there is; a mark has its word or has not.
    const auto isMark = [this](int column) {
        return CellKind(m_table->index(0, column).data(RowTable::KindRole).toInt()) == CellKind::Mark;
    };
    for (const int column : narrowed) {
        const int more = widthOf(column) - narrowOf(column);
        const int taken = !isMark(column) ? std::min(more, room) : more <= room ? more : 0;
        room -= taken;
        if (taken < more)
            m_given.insert(column, narrowOf(column) + taken);
    }
    for (auto it = lastNarrow; it != wanted.end() && m_given.isEmpty(); ++it)
        if (const int width = widthOf(*it); width <= room) {
            shown[size_t(*it)] = true;
            room -= width;
        }
    // What no other column has a use for: the text may be longer than its column.
    if (const auto text = std::ranges::find_if_not(narrowed, isMark); text != narrowed.end() && room > 0)
        m_given.insert(*text, m_given.value(*text, widthOf(*text)) + std::min(room, kMoreForText));
    bool changed = false;
    for (const int column : narrowed)
        if (const int width = m_given.value(column, widthOf(column));
            !isColumnHidden(column) && columnWidth(column) != width)
            horizontalHeader()->resizeSection(column, width);
    for (int column = 0; column < count; ++column) {
        if (!m_drops && !m_chosen.contains(m_table->columnId(column)))
            continue; // who made the list hides and shows it
        if (isColumnHidden(column) == shown[size_t(column)]) {
            setColumnHidden(column, !shown[size_t(column)]);
            if (shown[size_t(column)])
                horizontalHeader()->resizeSection(column, m_given.value(column, widthOf(column)));
            changed = true;
        }
    }
    if (!changed)
        return;
    if (currentIndex().isValid() && isColumnHidden(currentIndex().column()))
        selectionModel()->setCurrentIndex(m_table->index(currentIndex().row(), 0), QItemSelectionModel::NoUpdate);
    Q_EMIT columnsShown();
}

void DataTable::setDropsColumns(bool drops)
{
    m_drops = drops;
    showFitting();
}

void DataTable::setLines()
{
    setOneColumn(kLine);
    m_lines = true;
    fitLines();
}

void DataTable::setEntries()
{
    constexpr int kEntry = 54;
    setOneColumn(kEntry);
    setSelectionMode(SingleSelection);
}

/// As wide as the list, in rows of a height of their own, whatever the density is.
void DataTable::setOneColumn(int rowHeight)
{
    setFitsContents(false);
    horizontalHeader()->hide();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->setMinimumSectionSize(rowHeight);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    m_hasOwnHeight = true;
}

void DataTable::fitLines()
{
    if (m_lines && m_table)
        setFixedHeight(std::clamp(m_table->rowCount(), 1, kMostLines) * kLine);
}

void DataTable::setCovered(int width)
{
    if (width == m_covered)
        return;
    m_covered = width;
    showFitting();
}

int DataTable::shownColumns() const
{
    int shown = 0;
    for (int column = 0; m_table && column < m_table->columnCount(); ++column)
        shown += int(!isColumnHidden(column));
    return shown;
}

int DataTable::fittingWidth(int column) const
{
    constexpr int kSampled = 200;
    const int usual = m_table->preferredWidth(column);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold); // as of the sorted column, with its arrow
    const QString title = m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int width = QFontMetrics(bold).horizontalAdvance(title) + 2 * kCellPadding + 20;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int rows = m_table->rowCount();
    const int step = std::max(1, rows / kSampled);
    if (rows == 0)
        return std::max(width, usual);
    const auto kind = CellKind(m_table->index(0, column).data(RowTable::KindRole).toInt());
    int widest = 0;
    if (isText(kind) || kind == CellKind::Figure) {
        TextWidths widths(font());
        QModelIndex longest;
        for (int row = 0, most = -1; row < rows; row += step) {
            const QModelIndex index = m_table->index(row, column);
            if (const int about = widths.of(index.data().toString()); about > most) {
                most = about;
                longest = index;
            }
        }
        widest = m_delegate->sizeHint(option, longest).width() + kKerning;
    } else {
        for (int row = 0; row < rows; row += step)
            widest = std::max(widest, m_delegate->sizeHint(option, m_table->index(row, column)).width());
    }
    // A cut figure, date or state says something else, a cut name is another one; a cut text says less.
    if (isText(kind))
        widest =
            std::clamp(widest, usual * 3 / 4, kind == CellKind::Name ? std::max(usual, kWidestName) : usual * 3 / 2);
    return std::max(width, widest);
}

void DataTable::setFitsContents(bool fits)
{
    m_fits = fits;
    if (m_table)
        sizeColumns();
}

void DataTable::keepWidth(int column)
{
    m_widths[m_table->columnId(column)] = columnWidth(column);
    Q_EMIT layoutStateChanged();
}

QByteArray DataTable::layoutState() const
{
    QJsonArray hidden;
    QJsonArray shown;
    for (auto it = m_chosen.cbegin(); it != m_chosen.cend(); ++it)
        (it.value() ? shown : hidden) += it.key();
    QJsonObject widths;
    for (auto it = m_widths.cbegin(); it != m_widths.cend(); ++it)
        widths[it.key()] = it.value();
    QJsonObject state{
        {QStringLiteral("hidden"), hidden}, {QStringLiteral("shown"), shown}, {QStringLiteral("widths"), widths}};
    if (const int sorted = m_table ? m_table->sortColumn() : -1; sorted >= 0) {
        state[QStringLiteral("sorted")] = m_table->columnId(sorted);
        state[QStringLiteral("descending")] = m_table->sortOrder() == Qt::DescendingOrder;
    }
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void DataTable::setLayoutState(const QByteArray& state)
{
    const QJsonObject kept = QJsonDocument::fromJson(state).object();
    m_widths.clear();
    const QJsonObject widths = kept[QStringLiteral("widths")].toObject();
    for (auto it = widths.begin(); it != widths.end(); ++it)
        if (const int width = it.value().toInt(); width >= horizontalHeader()->minimumSectionSize() && width <= kWidest)
            m_widths[it.key()] = width;
    for (int column = 1; m_table && column < m_table->columnCount(); ++column)
        if (isHiddenByHand(column))
            setColumnHidden(column, false);
    m_chosen.clear();
    for (const char* key : {"hidden", "shown"})
        for (const auto& id : kept[QLatin1String(key)].toArray())
            m_chosen[id.toString()] = QLatin1String(key) == QLatin1String("shown");
    m_sizedFor.clear();
    if (!m_table)
        return;
    if (const int sorted = m_table->columnOf(kept[QStringLiteral("sorted")].toString()); sorted >= 0)
        horizontalHeader()->setSortIndicator(sorted, kept[QStringLiteral("descending")].toBool() ? Qt::DescendingOrder
                                                                                                 : Qt::AscendingOrder);
    sizeColumns();
}

void DataTable::setColumnShown(int column, bool shown)
{
    if (column <= 0 || column >= m_table->columnCount() || isColumnHidden(column) != shown)
        return;
    m_chosen[m_table->columnId(column)] = shown;
    showFitting();
    Q_EMIT layoutStateChanged();
}

void DataTable::resetLayoutState()
{
    setLayoutState({});
    Q_EMIT layoutStateChanged();
}

void DataTable::chooseColumns(const QPoint& globalPos)
{
    QMenu* menu = makePassingMenu(this, QStringLiteral("columns.menu"));
    menu->setAccessibleName(tr("Columns"));
    for (int column = 0; column < m_table->columnCount(); ++column) {
        QString title = m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction* action = menu->addAction(title.replace(u'&', QStringLiteral("&&")));
        action->setObjectName(QStringLiteral("column.") + m_table->columnId(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column > 0); // without its name a row says nothing
        connect(action, &QAction::triggered, this, [this, column](bool on) { setColumnShown(column, on); });
    }
    menu->addSeparator();
    QAction* reset = menu->addAction(tr("Default columns and widths"));
    reset->setObjectName(QStringLiteral("columns.reset"));
    connect(reset, &QAction::triggered, this, &DataTable::resetLayoutState);
    menu->popup(globalPos);
}

} // namespace tasuki
