// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/month_strip.h"

#include "renewal/renewal_words.h"
#include "theme/fonts.h"
#include "widgets/card_rows.h"
#include "widgets/format.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace tasuki {

namespace {

constexpr int kHeight = 64;
constexpr int kBar = 4;
constexpr int kSide = 10;
constexpr int kGap = 8; ///< between the count and the amount

} // namespace

class MonthTile final : public QAbstractButton {
public:
    explicit MonthTile(QWidget* parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setFixedHeight(kHeight);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void setTile(const MonthStrip::Tile& tile, const QString& currency)
    {
        m_tile = tile;
        m_month = monthLong(tile.month.firstDay());
        m_amount = moneyCompact(tile.totals.all.mrr, currency);
        setAccessibleName(MonthStrip::tr("%1: %Ln due, MRR %2", nullptr, int(tile.totals.all.accounts))
                              .arg(m_month, money(tile.totals.all.mrr, currency)));
        setObjectName(QStringLiteral("renewals.month.") + tile.month.toString());
        updateGeometry();
        update();
    }
    const MonthStrip::Tile& tile() const { return m_tile; }
    QSize sizeHint() const override { return minimumSizeHint().expandedTo({110, kHeight}); }
    /// Its month, count and amount are whole.
    QSize minimumSizeHint() const override
    {
        const int month = QFontMetrics(uiFont(Type::Caption)).horizontalAdvance(m_month);
        const int below =
            QFontMetrics(figureFont()).horizontalAdvance(number(m_tile.totals.all.accounts) + m_amount) + kGap;
        return {std::max(month, below) + 2 * kSide + 2, kHeight};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokensOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(QPen(hasFocus() || isChecked() ? t.accent : t.border, hasFocus() ? 2 : 1));
        painter.setBrush(isChecked() ? t.accentSoft : underMouse() ? t.hover : t.surface);
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        const QRect text = rect().adjusted(kSide, 6, -kSide, -10 - kBar);
        painter.setFont(uiFont(Type::Caption));
        painter.setPen(t.text2);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignTop,
                         painter.fontMetrics().elidedText(m_month, Qt::ElideRight, text.width()));
        painter.setFont(figureFont());
        painter.setPen(m_tile.totals.all.accounts > 0 ? t.text : t.text3);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom, number(m_tile.totals.all.accounts));
        painter.drawText(text, Qt::AlignRight | Qt::AlignBottom, m_amount);
        paintCalls(painter, t);
    }

private:
    /// The tile's MRR divided by call, the best call first, as the figures above divide it.
    void paintCalls(QPainter& painter, const Tokens& t) const
    {
        const QRectF bar(10, height() - 6 - kBar, width() - 20, kBar);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.neutral);
        painter.drawRect(bar);
        const double whole = m_tile.totals.all.mrr.toDouble();
        if (whole <= 0)
            return;
        double x = bar.left();
        for (const RenewalCall call :
             {RenewalCall::Commit, RenewalCall::Likely, RenewalCall::AtRisk, RenewalCall::Lost}) {
            const double width = bar.width() * m_tile.totals.byCall[size_t(call)].mrr.toDouble() / whole;
            painter.setBrush(toneColors(t, renewal::callTone(call)).ink);
            painter.drawRect(QRectF(x, bar.top(), width, bar.height()));
            x += width;
        }
    }

    MonthStrip::Tile m_tile;
    QString m_month;
    QString m_amount;
};

MonthStrip::MonthStrip(QWidget* parent) : QWidget(parent), m_rows(new CardRows(8, this))
{
    setObjectName(QStringLiteral("renewals.months"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_rows);
}

void MonthStrip::setTiles(const std::vector<Tile>& tiles, const QString& currency)
{
    while (m_tiles.size() < tiles.size()) {
        auto* made = new MonthTile(this);
        made->installEventFilter(this);
        m_rows->add(made);
        connect(made, &QAbstractButton::clicked, this, [this, made] {
            const Month month = made->tile().month;
            setChosen(m_chosen == month ? std::nullopt : std::optional(month));
            Q_EMIT monthChosen(m_chosen);
        });
        m_tiles.push_back(made);
    }
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->setVisible(i < tiles.size());
        if (i < tiles.size())
            m_tiles[i]->setTile(tiles[i], currency);
    }
    setChosen(m_chosen);
}

void MonthStrip::setChosen(std::optional<Month> month)
{
    m_chosen = month;
    for (MonthTile* tile : m_tiles)
        tile->setChecked(month && tile->tile().month == *month);
}

QAbstractButton* MonthStrip::tile(Month month) const
{
    for (MonthTile* tile : m_tiles)
        if (tile->tile().month == month)
            return tile;
    return nullptr;
}

bool MonthStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const auto at = std::ranges::find(m_tiles, watched);
        if (key == Qt::Key_Escape && m_chosen) {
            setChosen({});
            Q_EMIT monthChosen(m_chosen);
            return true;
        }
        const int step = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
        if (step != 0 && at != m_tiles.end()) {
            const auto to = std::clamp<ptrdiff_t>(at - m_tiles.begin() + step, 0, ptrdiff_t(m_tiles.size()) - 1);
            m_tiles[size_t(to)]->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tasuki
