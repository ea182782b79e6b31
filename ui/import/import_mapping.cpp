// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_mapping.h"

#include "base/names.h"
#include "base/text.h"
#include "import/import_look.h"
#include "kind/file_kind.h"
#include "session/session.h"
#include "widgets/card.h"
#include "widgets/format.h"
#include "widgets/typed_box.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

namespace {

enum MappingColumn { kHeader, kExamples, kField, kResult, kColumns };
constexpr int kMostExamples = 3;
constexpr qsizetype kMostShown = 40;
constexpr int kRowHeight = 38;
constexpr int kPadding = 8;
constexpr int kLeastHeight = 190;
constexpr int kFieldWidth = 186;

/// The same room at the left as a heading has.
class PaddedCell final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem inner = option;
        inner.rect.adjust(kPadding, 0, 0, 0);
        QStyledItemDelegate::paint(painter, inner, index);
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * kPadding, 0);
    }
};

QTableWidgetItem* item(const QString& text)
{
    auto* made = new QTableWidgetItem(oneLine(text, 3 * kMostShown));
    made->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return made;
}

} // namespace

ImportMapping::ImportMapping(const Session& session, const ImportLook& look, QWidget* parent)
    : QWidget(parent), m_session(session), m_look(look), m_card(new Card(this)), m_table(new QTableWidget(m_card))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_table->setObjectName(QStringLiteral("import.columns"));
    m_table->setItemDelegate(new PaddedCell(m_table));
    m_table->setColumnCount(kColumns);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus); // Tab goes through the fields, and on behind the last
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->setMinimumHeight(kLeastHeight);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(kHeader, QHeaderView::ResizeToContents);
    header->setMaximumSectionSize(260);
    header->setSectionResizeMode(kExamples, QHeaderView::Stretch);
    header->setSectionResizeMode(kField, QHeaderView::Fixed);
    header->setSectionResizeMode(kResult, QHeaderView::ResizeToContents);
    header->resizeSection(kField, kFieldWidth);
    m_card->body()->addWidget(m_table, 1);
}

int ImportMapping::fieldOf(int column) const
{
    const std::vector<int>& columns = m_look.preview()->columns.columnOfField;
    const auto at = std::ranges::find(columns, column);
    return at == columns.end() ? -1 : int(at - columns.begin());
}

QString ImportMapping::examplesOf(int column) const
{
    QStringList values;
    for (const imports::ListedRow& row : m_look.preview()->firstRows) {
        const QString value = oneLine(row.cells.value(column), kMostShown);
        if (!value.isEmpty() && !values.contains(value))
            values += value;
        if (values.size() == kMostExamples)
            break;
    }
    return joined(values, m_session.words());
}

void ImportMapping::addColumn(int column)
{
    const imports::ImportPreview& preview = *m_look.preview();
    const QString& heading = preview.headers[column];
    const FileKind& kind = m_look.fileKind();
    const int field = fieldOf(column);
    m_table->setItem(column, kHeader, item(heading));
    m_table->setItem(column, kExamples, item(examplesOf(column)));
    m_table->setItem(column, kResult, item(field < 0 ? QString() : preview.understood.value(column).left(kMostShown)));
    auto* place = new QWidget(m_table);
    auto* room = new QVBoxLayout(place);
    room->setContentsMargins(0, 2, 0, 2);
    auto* box = new TypedBox(place);
    room->addWidget(box);
    box->setObjectName(QStringLiteral("import.field%1").arg(column));
    box->setAccessibleName(tr("Field of “%1”").arg(heading));
    box->addChoice(tr("Skip column"), searchFold(tr("Skip column")), QString());
    for (size_t i = 0; i < kind.readCount(); ++i) {
        const FileColumn& one = kind.readColumn(i);
        const QString shown = one.heading(m_session.words()) + (one.needed ? QStringLiteral(" *") : QString());
        box->addChoice(shown,
                       searchFold(one.heading(TermLanguage::Japanese)) + u'\n'
                           + searchFold(one.heading(TermLanguage::English)),
                       one.nameText());
    }
    box->setCurrentIndex(field + 1);
    box->installEventFilter(this);
    box->lineEdit()->installEventFilter(this);
    const auto choose = [this, box, heading, field] {
        box->settle();
        // Each choice is looked at at once, and this table made anew: not while the box still works on it.
        if (box->currentIndex() != field + 1)
            QMetaObject::invokeMethod(
                this, [this, heading, name = box->currentData().toString()] { Q_EMIT fieldChosen(heading, name); },
                Qt::QueuedConnection);
    };
    connect(box, &QComboBox::activated, this, choose);
    connect(box->lineEdit(), &QLineEdit::editingFinished, this, choose);
    m_table->setCellWidget(column, kField, place);
}

bool ImportMapping::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto* box = qobject_cast<TypedBox*>(watched);
    box = box ? box : qobject_cast<TypedBox*>(watched->parent());
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isBegun = box && box->currentText() != box->itemText(box->currentIndex());
    // A text that was begun is given up first; within it, Del removes a letter.
    if (isBegun && key == Qt::Key_Escape) {
        if (event->type() == QEvent::KeyPress) {
            box->setEditText(box->itemText(box->currentIndex()));
            box->lineEdit()->selectAll();
        }
        event->accept();
        return true;
    }
    if (box && !isBegun && key == Qt::Key_Delete && event->type() == QEvent::KeyPress && box->currentIndex() > 0) {
        box->setCurrentIndex(0);
        Q_EMIT box->activated(0);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ImportMapping::refresh()
{
    const imports::ImportPreview* preview = m_look.preview();
    m_table->setAccessibleName(tr("Columns of the file"));
    for (auto* box : m_table->findChildren<TypedBox*>())
        box->setObjectName({}); // it goes a moment later, and is not the one of that name
    m_table->setRowCount(0);
    m_table->setHorizontalHeaderLabels({tr("Column of the file"), tr("Examples"), tr("Field"), tr("Read as")});
    if (!preview)
        return;
    qsizetype read = 0;
    m_table->setRowCount(int(preview->headers.size()));
    for (int column = 0; column < int(preview->headers.size()); ++column) {
        addColumn(column);
        read += fieldOf(column) >= 0 ? 1 : 0;
    }
    m_card->setTitle(tr("Columns"));
    m_card->setCaption(tr("%1 of %Ln column(s) are read", nullptr, int(preview->headers.size())).arg(number(read)));
}

} // namespace tasuki
