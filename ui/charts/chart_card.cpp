// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_card.h"

#include "charts/chart_view.h"
#include "theme/icons.h"
#include "theme/tokens.h"
#include "widgets/card.h"

#include <QHeaderView>
#include <QPainter>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tasuki {

/// The names of the series beside their colours; never a colour alone.
class ChartLegend final : public QWidget {
public:
    explicit ChartLegend(QWidget* parent) : QWidget(parent)
    {
        setFixedHeight(22);
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() - 1);
        setFont(small);
    }
    void setData(const ChartData& shown, const QString& provisional)
    {
        m_series = shown.series;
        m_provisional = shown.provisional >= 0 ? provisional : QString();
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens& tokens = tokensOf(palette());
        int x = 0;
        for (const ChartSeries& series : m_series) {
            const QColor color = series.color < 0 ? tokens.text : tokens.series[size_t(series.color) % tokens.series.size()];
            if (series.kind == ChartSeries::Kind::Bar) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(color);
                painter.drawRoundedRect(QRectF(x, height() / 2.0 - 5, 10, 10), 2, 2);
            } else {
                painter.setPen(QPen(color, 2, series.dashed ? Qt::DashLine : Qt::SolidLine));
                painter.drawLine(QPointF(x, height() / 2.0), QPointF(x + 14, height() / 2.0));
            }
            x = drawWord(painter, tokens, x + 18, series.name);
        }
        if (!m_provisional.isEmpty()) {
            painter.setPen(QPen(tokens.text2, 1));
            painter.setBrush(QBrush(tokens.text2, Qt::BDiagPattern));
            painter.drawRect(QRectF(x, height() / 2.0 - 5, 10, 10));
            drawWord(painter, tokens, x + 18, m_provisional);
        }
    }

private:
    int drawWord(QPainter& painter, const Tokens& tokens, int x, const QString& word)
    {
        painter.setPen(tokens.text2);
        painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, word);
        return x + fontMetrics().horizontalAdvance(word) + 12;
    }

    std::vector<ChartSeries> m_series;
    QString m_provisional;
};

namespace {

QToolButton* cardButton(const QString& objectName, const QString& icon, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setIcon(themeIcon(icon));
    button->setAutoRaise(true);
    return button;
}

} // namespace

ChartCard::ChartCard(const QString& objectName, QWidget* parent) : QFrame(parent)
{
    setObjectName(objectName);
    setFrameShape(QFrame::NoFrame);
    m_card = new Card(this);
    m_legend = new ChartLegend(m_card);
    m_chart = new ChartView(m_card);
    m_chart->setObjectName(objectName + QStringLiteral(".chart"));
    m_table = new QTableWidget(m_card);
    m_table->setObjectName(objectName + QStringLiteral(".table"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tableButton = cardButton(objectName + QStringLiteral(".asTable"), QStringLiteral("list"), m_card);
    m_tableButton->setCheckable(true);
    m_saveButton = cardButton(objectName + QStringLiteral(".save"), QStringLiteral("download"), m_card);
    m_card->addAction(m_tableButton);
    m_card->addAction(m_saveButton);

    auto* content = new QWidget(m_card);
    m_stack = new QStackedLayout(content);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_card->body()->addWidget(m_legend);
    m_card->body()->addWidget(content, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);

    // A shortcut and not a key event: a table would take the letter for a search among its rows.
    auto* asTable = new QShortcut(QKeySequence(Qt::Key_T), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(asTable, &QShortcut::activated, this, [this] { showTable(!isTableShown()); });
    connect(m_tableButton, &QToolButton::toggled, this, &ChartCard::showTable);
    connect(m_saveButton, &QToolButton::clicked, this, &ChartCard::savePictureWanted);
    connect(m_chart, &ChartView::opened, this, &ChartCard::opened);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) { Q_EMIT opened(row); });
    retranslate();
}

void ChartCard::setTitle(const QString& title, const QString& caption)
{
    m_title = title;
    m_card->setTitle(title);
    m_card->setCaption(caption);
    m_chart->setAccessibleName(title);
    m_table->setAccessibleName(title);
}

void ChartCard::setData(const ChartData& shown)
{
    m_legend->setData(shown, tr("This month so far"));
    m_chart->setData(shown);
    if (isTableShown())
        fillTable();
}

bool ChartCard::isTableShown() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartCard::showTable(bool on)
{
    if (on)
        fillTable();
    const bool hadFocus = m_chart->hasFocus() || m_table->hasFocus();
    m_stack->setCurrentWidget(on ? static_cast<QWidget*>(m_table) : m_chart);
    m_legend->setVisible(!on);
    m_tableButton->setChecked(on);
    if (hadFocus)
        m_stack->currentWidget()->setFocus();
}

void ChartCard::fillTable()
{
    const ChartData& shown = m_chart->data();
    m_table->clear();
    m_table->setRowCount(int(shown.size()));
    m_table->setColumnCount(int(shown.series.size()) + 1);
    QStringList titles = {tr("Month")};
    for (const ChartSeries& series : shown.series)
        titles += series.name;
    m_table->setHorizontalHeaderLabels(titles);
    for (int row = 0; row < int(shown.size()); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(shown.longNames[size_t(row)]));
        for (int column = 0; column < int(shown.series.size()); ++column) {
            const auto value = shown.series[size_t(column)].values[size_t(row)];
            auto* item = new QTableWidgetItem(value ? shown.valueText(*value) : QStringLiteral("–"));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column + 1, item);
        }
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

bool ChartCard::savePicture(const QString& path)
{
    return m_card->grab().save(path, "PNG");
}

void ChartCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ChartCard::retranslate()
{
    m_tableButton->setToolTip(tr("Show as a table (T)"));
    m_tableButton->setAccessibleName(tr("Show as a table"));
    m_saveButton->setToolTip(tr("Save as a picture…"));
    m_saveButton->setAccessibleName(tr("Save as a picture"));
}

} // namespace tasuki
