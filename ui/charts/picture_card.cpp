// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/picture_card.h"

#include "format/file_writer.h"
#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/tokens.h"
#include "widgets/card.h"
#include "widgets/small_widgets.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QShortcut>
#include <QStackedLayout>
#include <QSvgGenerator>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

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

constexpr int kSheetMargin = 16;
constexpr int kSheetGap = 8;
constexpr int kLeastTitle = 80;

} // namespace

PictureCard::PictureCard(const QString& objectName, QWidget* picture, QWidget* parent)
    : QFrame(parent), m_picture(picture)
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
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it has the room of the picture
    buildHead(objectName);
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
    connect(m_table, &QTableWidget::cellActivated, this,
            [this](int row, int column) { Q_EMIT opened(row, column - 1); });
    retranslate();
}

void PictureCard::buildHead(const QString& objectName)
{
    m_titleLabel = new ElidedLabel({}, m_card);
    m_titleLabel->setFont(uiFont(Type::Section));
    m_captionLabel = new ElidedLabel({}, m_card);
    m_captionLabel->setFont(uiFont(Type::Caption));
    m_captionLabel->setTone(&Tokens::text2);
    m_controls = new QWidget(m_card);
    m_controls->setObjectName(objectName + QStringLiteral(".controls"));
    auto* controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    m_controls->hide();
    m_tableButton = cardButton(objectName + QStringLiteral(".asTable"), QStringLiteral("list"), m_card);
    m_tableButton->setCheckable(true);
    m_copyButton = cardButton(objectName + QStringLiteral(".copy"), QStringLiteral("copy"), m_card);
    m_saveButton = cardButton(objectName + QStringLiteral(".save"), QStringLiteral("download"), m_card);
    m_head = new QHBoxLayout;
    m_head->addWidget(m_titleLabel, 1);
    m_head->addWidget(m_controls, 0, Qt::AlignVCenter);
    for (QToolButton* button : {m_tableButton, m_copyButton, m_saveButton})
        m_head->addWidget(button, 0, Qt::AlignVCenter);
    m_card->body()->setSpacing(kSheetGap);
    m_card->body()->addLayout(m_head);
    m_words = new QHBoxLayout;
    m_words->setSpacing(2 * kSheetGap);
    m_words->addWidget(m_captionLabel, 1);
    m_card->body()->addLayout(m_words);
}

void PictureCard::setLegend(QWidget* legend)
{
    m_legend = legend;
    m_card->body()->insertWidget(2, legend); // after title and caption
    placeLegend();
}

void PictureCard::addHeadControl(QWidget* control)
{
    static_cast<QHBoxLayout*>(m_controls->layout())->insertWidget(0, control);
    m_controls->show();
    placeControls();
}

QWidget* PictureCard::lastButton() const
{
    return m_saveButton;
}

QString PictureCard::title() const
{
    return m_titleLabel->text();
}

void PictureCard::setTitle(const QString& title, const QString& caption, const std::optional<QString>& printed)
{
    m_printed = printed.value_or(caption);
    m_titleLabel->setText(title);
    m_captionLabel->setText(caption);
    m_captionLabel->setVisible(!caption.isEmpty());
    m_card->setAccessibleName(title);
    m_picture->setAccessibleName(title);
    m_table->setAccessibleName(title);
    placeControls();
    placeLegend();
}

/// Beside the title, or in a line of their own where the title would have to give way.
void PictureCard::placeControls()
{
    if (m_controls->isHidden())
        return;
    int wanted = m_titleLabel->sizeHint().width() + m_controls->sizeHint().width() + m_head->spacing();
    for (const QToolButton* button : {m_tableButton, m_copyButton, m_saveButton})
        wanted += button->sizeHint().width() + m_head->spacing();
    const bool beneath = wanted > width() - 2 * kSheetMargin;
    if (beneath == m_controlsBeneath)
        return;
    m_controlsBeneath = beneath;
    if (beneath) {
        m_head->removeWidget(m_controls);
        m_card->body()->insertWidget(2, m_controls, 0, Qt::AlignLeft);
    } else {
        m_card->body()->removeWidget(m_controls);
        m_head->insertWidget(1, m_controls, 0, Qt::AlignVCenter);
    }
}

/// At the right of the caption where both are whole there, which leaves the picture a line more; else beneath it.
void PictureCard::placeLegend()
{
    if (!m_legend)
        return;
    const int wide = m_legend->sizeHint().width();
    const int caption = m_captionLabel->text().isEmpty() ? 0 : m_captionLabel->sizeHint().width() + m_words->spacing();
    const bool beside = caption + wide <= width() - 2 * kSheetMargin;
    m_legend->setMinimumWidth(beside ? wide : 0);
    m_legend->setMaximumWidth(beside ? wide : QWIDGETSIZE_MAX);
    if (beside == m_legendBeside)
        return;
    m_legendBeside = beside;
    if (beside) {
        m_card->body()->removeWidget(m_legend);
        m_words->addWidget(m_legend);
    } else {
        m_words->removeWidget(m_legend);
        m_card->body()->insertWidget(m_controlsBeneath ? 3 : 2, m_legend);
    }
}

/// The words give way, so that cards that stand beside each other can be of one width.
QSize PictureCard::minimumSizeHint() const
{
    int head = kLeastTitle;
    for (const QToolButton* button : {m_tableButton, m_copyButton, m_saveButton})
        head += button->sizeHint().width() + m_head->spacing();
    const int controls = m_controls->isHidden() ? 0 : m_controls->minimumSizeHint().width();
    return {std::max({head, controls, m_picture->minimumSizeHint().width()}) + 2 * kSheetMargin,
            QFrame::minimumSizeHint().height()};
}

void PictureCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeControls();
    placeLegend();
}

void PictureCard::dataChanged()
{
    placeLegend();
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

QSize PictureCard::sheetSize() const
{
    const QSize inner = pictureSize();
    int high = m_titleLabel->sizeHint().height() + kSheetGap + inner.height() + 2 * kSheetMargin;
    if (!m_printed.isEmpty())
        high += m_captionLabel->sizeHint().height() + kSheetGap;
    if (m_legend)
        high += m_legend->heightForWidth(inner.width()) + kSheetGap;
    return {std::max(inner.width(), m_titleLabel->sizeHint().width()) + 2 * kSheetMargin, high};
}

void PictureCard::paintSheet(QPainter& painter) const
{
    const Tokens& tokens = tokensOf(palette());
    const QSize inner = pictureSize();
    const int wide = sheetSize().width() - 2 * kSheetMargin;
    int y = kSheetMargin;
    const auto words = [&](const ElidedLabel& label, const QString& text, const QColor& ink) {
        const int high = label.sizeHint().height();
        painter.setFont(label.font());
        painter.setPen(ink);
        painter.drawText(QRect(kSheetMargin, y, wide, high), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(label.font()).elidedText(text, Qt::ElideRight, wide));
        y += high + kSheetGap;
    };
    painter.fillRect(QRect(QPoint(), sheetSize()), tokens.surface);
    words(*m_titleLabel, title(), tokens.text);
    if (!m_printed.isEmpty())
        words(*m_captionLabel, m_printed, tokens.text2);
    if (m_legend) {
        const int high = m_legend->heightForWidth(inner.width());
        if (m_legend->isHidden()) // it was laid out for the width of another day
            m_legend->resize(inner.width(), high);
        m_legend->render(&painter, QPoint(kSheetMargin, y), {}, QWidget::DrawChildren);
        y += high + kSheetGap;
    }
    drawPicture(painter, QRect(QPoint(kSheetMargin, y), inner));
}

QPixmap PictureCard::picture() const
{
    const double ratio = devicePixelRatioF();
    QPixmap sheet(sheetSize() * ratio);
    sheet.setDevicePixelRatio(ratio);
    QPainter painter(&sheet);
    paintSheet(painter);
    return sheet;
}

QByteArray PictureCard::svg() const
{
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(sheetSize());
    svg.setViewBox(QRect(QPoint(), sheetSize()));
    svg.setTitle(title());
    QPainter painter(&svg);
    paintSheet(painter);
    painter.end();
    return buffer.data();
}

QByteArray PictureCard::png() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture().save(&buffer, "PNG");
    return buffer.data();
}

Result<void> PictureCard::savePicture(const QString& path) const
{
    const QByteArray bytes = path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive) ? svg() : png();
    return format::writeFile(path, {bytes.constData(), size_t(bytes.size())});
}

void PictureCard::copyPicture()
{
    QApplication::clipboard()->setPixmap(picture());
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
    m_copyButton->setToolTip(tr("Copy the chart (C)"));
    m_copyButton->setAccessibleName(tr("Copy the chart"));
    m_saveButton->setToolTip(tr("Save as image…"));
    m_saveButton->setAccessibleName(tr("Save as image"));
}

} // namespace tasuki
