// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a list: how wide they are, which are shown, and what is remembered of it.
#include "widgets/data_table.h"

#include "theme/style.h"
#include "widgets/cell_delegate.h"

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
constexpr int kKerning = 2;   // by which a text may be wider than its letters say

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
    return kind == CellKind::Text || kind == CellKind::Muted || kind == CellKind::Name;
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
        const int own = m_fits ? fittingWidth(column) : m_table->preferredWidth(column);
        horizontalHeader()->resizeSection(column, m_widths.value(m_table->columnId(column), own));
    }
}

/// Other rows are shown: what they say is not cut. Never narrower, or the columns would jump about under a filter.
void DataTable::growColumns()
{
    for (int column = 0; m_fits && column < m_table->columnCount(); ++column)
        if (const int width = fittingWidth(column);
            width > columnWidth(column) && !m_widths.contains(m_table->columnId(column)))
            horizontalHeader()->resizeSection(column, width);
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
    // A cut figure, date or state says something else; a cut text says less.
    if (isText(kind))
        widest = std::clamp(widest, usual * 3 / 4, usual * 5 / 4);
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
    for (int column = 1; m_table && column < m_table->columnCount(); ++column)
        if (isColumnHidden(column))
            hidden += m_table->columnId(column);
    QJsonObject widths;
    for (auto it = m_widths.cbegin(); it != m_widths.cend(); ++it)
        widths[it.key()] = it.value();
    return QJsonDocument(QJsonObject{{QStringLiteral("hidden"), hidden}, {QStringLiteral("widths"), widths}})
        .toJson(QJsonDocument::Compact);
}

void DataTable::setLayoutState(const QByteArray& state)
{
    const QJsonObject kept = QJsonDocument::fromJson(state).object();
    m_widths.clear();
    const QJsonObject widths = kept[QStringLiteral("widths")].toObject();
    for (auto it = widths.begin(); it != widths.end(); ++it)
        if (const int width = it.value().toInt(); width >= horizontalHeader()->minimumSectionSize() && width <= kWidest)
            m_widths[it.key()] = width;
    const QJsonArray hidden = kept[QStringLiteral("hidden")].toArray();
    for (int column = 1; m_table && column < m_table->columnCount(); ++column)
        setColumnHidden(column, hidden.contains(m_table->columnId(column)));
    m_sizedFor.clear();
    if (m_table)
        sizeColumns();
}

void DataTable::setColumnShown(int column, bool shown)
{
    if (column <= 0 || column >= m_table->columnCount() || isColumnHidden(column) != shown)
        return;
    setColumnHidden(column, !shown);
    if (!shown && currentIndex().column() == column)
        selectionModel()->setCurrentIndex(m_table->index(currentIndex().row(), 0), QItemSelectionModel::NoUpdate);
    Q_EMIT layoutStateChanged();
}

void DataTable::resetLayoutState()
{
    setLayoutState({});
    Q_EMIT layoutStateChanged();
}

void DataTable::chooseColumns(const QPoint& globalPos)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("columns.menu"));
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
    QAction* reset = menu->addAction(tr("All columns, usual widths"));
    reset->setObjectName(QStringLiteral("columns.reset"));
    connect(reset, &QAction::triggered, this, &DataTable::resetLayoutState);
    menu->popup(globalPos);
}

} // namespace tasuki
