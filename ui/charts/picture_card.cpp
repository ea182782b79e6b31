// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/picture_card.h"

#include "exchange/file_writer.h"
#include "theme/icons.h"
#include "widgets/card.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QShortcut>
#include <QStackedLayout>
#include <QSvgGenerator>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tasuki {

namespace {

QToolButton* cardButton(const QString& objectName, const QString& icon, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setIcon(themeIcon(icon));
    button->setAutoRaise(true);
    return button;
}

QByteArray svgOf(QWidget& widget, const QString& title)
{
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(widget.size());
    svg.setViewBox(widget.rect());
    svg.setTitle(title);
    QPainter painter(&svg);
    widget.render(&painter);
    painter.end();
    return buffer.data();
}

QByteArray pngOf(QWidget& widget)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    widget.grab().save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

PictureCard::PictureCard(const QString& objectName, QWidget* picture, QWidget* parent) : QFrame(parent), m_picture(picture)
{
    setObjectName(objectName);
    setFrameShape(QFrame::NoFrame);
    m_card = new Card(this);
    m_picture->setParent(m_card);
    m_picture->setObjectName(objectName + QStringLiteral(".chart"));
    m_table = new QTableWidget(m_card);
    m_table->setObjectName(objectName + QStringLiteral(".table"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tableButton = cardButton(objectName + QStringLiteral(".asTable"), QStringLiteral("list"), m_card);
    m_tableButton->setCheckable(true);
    m_copyButton = cardButton(objectName + QStringLiteral(".copy"), QStringLiteral("copy"), m_card);
    m_saveButton = cardButton(objectName + QStringLiteral(".save"), QStringLiteral("download"), m_card);
    for (QToolButton* button : {m_tableButton, m_copyButton, m_saveButton})
        m_card->addAction(button);

    auto* content = new QWidget(m_card);
    m_stack = new QStackedLayout(content);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_picture);
    m_stack->addWidget(m_table);
    m_card->body()->addWidget(content, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);

    // Shortcuts and not key events: a table would take the letter for a search among its rows.
    const auto key = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_T, [this] { showTable(!isTableShown()); });
    key(Qt::Key_C, [this] { copyPicture(); });
    connect(m_tableButton, &QToolButton::toggled, this, &PictureCard::showTable);
    connect(m_copyButton, &QToolButton::clicked, this, &PictureCard::copyPicture);
    connect(m_saveButton, &QToolButton::clicked, this, &PictureCard::savePictureWanted);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int column) { Q_EMIT opened(row, column - 1); });
    retranslate();
}

void PictureCard::setLegend(QWidget* legend)
{
    m_legend = legend;
    m_card->body()->insertWidget(0, legend);
}

void PictureCard::addHeadControl(QWidget* control)
{
    m_card->addHeadControl(control);
}

void PictureCard::setTitle(const QString& title, const QString& caption)
{
    m_title = title;
    m_card->setTitle(title);
    m_card->setCaption(caption);
    m_picture->setAccessibleName(title);
    m_table->setAccessibleName(title);
}

void PictureCard::dataChanged()
{
    if (isTableShown())
        fillTable();
}

bool PictureCard::isTableShown() const
{
    return m_stack->currentWidget() == m_table;
}

void PictureCard::showTable(bool on)
{
    if (on)
        fillTable();
    const bool hadFocus = m_picture->hasFocus() || m_table->hasFocus();
    m_stack->setCurrentWidget(on ? static_cast<QWidget*>(m_table) : m_picture);
    if (m_legend)
        m_legend->setVisible(!on);
    m_tableButton->setChecked(on);
    if (hadFocus)
        m_stack->currentWidget()->setFocus();
}

void PictureCard::fillTable()
{
    const PictureTable shown = pictureTable();
    m_table->clear();
    m_table->setRowCount(int(shown.rows.size()));
    m_table->setColumnCount(int(shown.header.size()));
    m_table->setHorizontalHeaderLabels(shown.header);
    for (int row = 0; row < int(shown.rows.size()); ++row) {
        for (int column = 0; column < int(shown.rows[size_t(row)].size()); ++column) {
            auto* item = new QTableWidgetItem(shown.rows[size_t(row)][column]);
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents(); // few rows: a figure is never cut
    m_table->horizontalHeader()->setStretchLastSection(true);
}

bool PictureCard::savePicture(const QString& path)
{
    const QByteArray bytes = path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive) ? svgOf(*m_card, m_title) : pngOf(*m_card);
    return bool(exchange::writeFile(path, {bytes.constData(), size_t(bytes.size())}));
}

void PictureCard::copyPicture()
{
    QApplication::clipboard()->setPixmap(m_card->grab());
    Q_EMIT pictureCopied();
}

void PictureCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void PictureCard::retranslate()
{
    m_tableButton->setToolTip(tr("Show as a table (T)"));
    m_tableButton->setAccessibleName(tr("Show as a table"));
    m_copyButton->setToolTip(tr("Copy the picture (C)"));
    m_copyButton->setAccessibleName(tr("Copy the picture"));
    m_saveButton->setToolTip(tr("Save as a picture…"));
    m_saveButton->setAccessibleName(tr("Save as a picture"));
}

} // namespace tasuki
