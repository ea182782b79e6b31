// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/condition_bar.h"

#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/tokens.h"
#include "widgets/card.h"
#include "widgets/key_cap.h"
#include "widgets/plain_text.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace tasuki {

namespace {

constexpr int kSide = 20;
constexpr int kGap = 8;
constexpr int kLine = 40;
constexpr int kPart = 28;
constexpr int kMark = 16;

} // namespace

/// What is asked for, in grey, then the answer that fits, in the accent colour.
class ConditionChip final : public QAbstractButton {
    Q_DECLARE_TR_FUNCTIONS(ConditionChip)
public:
    ConditionChip(std::function<void()> remove, QWidget* parent) : QAbstractButton(parent), m_remove(std::move(remove))
    {
        setMouseTracking(true);
        setAttribute(Qt::WA_Hover);
    }
    void setItem(const ConditionBar::Item& item)
    {
        m_item = item;
        setAccessibleName(item.field + u' ' + item.value);
        setAccessibleDescription(tr("Enter changes the condition, Delete removes it"));
        setToolTip(plainToolTip(accessibleName()));
        update();
    }
    QSize sizeHint() const override
    {
        return {kInset + fieldWidth() + kBetween + valueWidth() + kInset + kCross, kPart};
    }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton && isDown() && onCross(event->pos())) {
            setDown(false);
            m_remove();
            return;
        }
        QAbstractButton::mouseReleaseEvent(event);
    }
    void mouseMoveEvent(QMouseEvent* event) override
    {
        QAbstractButton::mouseMoveEvent(event);
        update();
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        switch (event->key()) {
        case Qt::Key_Delete:
        case Qt::Key_Backspace: m_remove(); return;
        case Qt::Key_Return:
        case Qt::Key_Enter: click(); return;
        default: QAbstractButton::keyPressEvent(event);
        }
    }
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokensOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(hasFocus() ? QPen(t.accent, 1) : QPen(t.inputBorder, 1));
        painter.setBrush(underMouse() ? t.hover : t.surface);
        painter.drawRoundedRect(frame, 5, 5);
        painter.setPen(t.border);
        painter.drawLine(QPointF(width() - kCross - 0.5, 1), QPointF(width() - kCross - 0.5, height() - 1));
        painter.setFont(uiFont(Type::Body));
        painter.setPen(t.text2);
        int x = kInset;
        painter.drawText(QRect(x, 0, fieldWidth(), height()), Qt::AlignLeft | Qt::AlignVCenter, m_item.field);
        x += fieldWidth() + kBetween;
        painter.setFont(valueFont());
        painter.setPen(t.accent);
        const QRect value(x, 0, width() - kCross - kInset - x, height());
        painter.drawText(value, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(valueFont()).elidedText(m_item.value, Qt::ElideRight, value.width()));
        const QRect cross(width() - kCross + (kCross - kIcon) / 2, (height() - kIcon) / 2, kIcon, kIcon);
        themeIcon(QStringLiteral("x")).paint(&painter, cross);
    }

private:
    static constexpr int kInset = 9;
    static constexpr int kBetween = 8;
    static constexpr int kCross = 26;
    static constexpr int kIcon = 14;

    static QFont valueFont()
    {
        QFont font = uiFont(Type::Body);
        font.setWeight(QFont::DemiBold);
        return font;
    }
    int fieldWidth() const { return QFontMetrics(uiFont(Type::Body)).horizontalAdvance(m_item.field) + 1; }
    int valueWidth() const { return QFontMetrics(valueFont()).horizontalAdvance(m_item.value) + 1; }
    bool onCross(const QPoint& at) const { return at.x() >= width() - kCross; }

    std::function<void()> m_remove;
    ConditionBar::Item m_item;
};

ConditionBar::ConditionBar(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_add(new KeyButton(this)),
      m_caption(new TextLabel(TextLabel::Kind::Caption, {}, this)),
      m_save(new QPushButton(this))
{
    setObjectName(name);
    m_add->setObjectName(name + QStringLiteral(".add"));
    m_save->setObjectName(name + QStringLiteral(".save"));
    connect(m_add, &KeyButton::clicked, this, &ConditionBar::addWanted);
    connect(m_save, &QPushButton::clicked, this, &ConditionBar::saveWanted);
    setSaveWords({}, {});
    hide();
}

void ConditionBar::setItems(const std::vector<Item>& items)
{
    if (items == m_items)
        return;
    m_items = items;
    const bool had = std::ranges::any_of(m_chips, [](const ConditionChip* chip) { return chip->hasFocus(); });
    while (m_chips.size() > items.size()) {
        m_chips.back()->deleteLater(); // it may be what tells of this
        m_chips.back()->hide();
        m_chips.pop_back();
    }
    while (m_chips.size() < items.size()) {
        const int at = int(m_chips.size());
        auto* chip = new ConditionChip([this, at] { Q_EMIT removeWanted(at); }, this);
        chip->installEventFilter(this);
        chip->setObjectName(objectName() + u'.' + QString::number(at));
        connect(chip, &ConditionChip::clicked, this, [this, at] { Q_EMIT changeWanted(at); });
        m_chips.push_back(chip);
        chip->show();
        setTabOrder(chip, m_add);
    }
    for (size_t i = 0; i < items.size(); ++i) {
        m_chips[i]->setItem(items[i]);
        m_chips[i]->setFocusPolicy(i == 0 ? Qt::StrongFocus : Qt::ClickFocus);
    }
    setVisible(!items.empty());
    fitHeight();
    if (!had || std::ranges::any_of(m_chips, [](const ConditionChip* chip) { return chip->hasFocus(); }))
        return;
    if (m_chips.empty())
        Q_EMIT left();
    else
        m_chips.back()->setFocus(Qt::OtherFocusReason);
}

void ConditionBar::setAddWords(const QString& text, const QString& key)
{
    m_add->setWords(text, key);
    fitHeight();
}

void ConditionBar::setSaveWords(const QString& caption, const QString& text)
{
    m_caption->setText(caption);
    m_caption->setVisible(!text.isEmpty());
    m_save->setText(text);
    m_save->setVisible(!text.isEmpty());
    fitHeight();
}

int ConditionBar::heightForWidth(int width) const
{
    return arrange(width, false);
}

int ConditionBar::arrange(int width, bool really) const
{
    int x = kSide + kMark + kGap;
    int y = 0;
    const auto put = [&](QWidget* part, int right) {
        const QSize size = part->sizeHint();
        const int wide = std::min(size.width(), width - 2 * kSide);
        if (x > kSide && x + wide > right) {
            x = kSide;
            y += kLine;
        }
        if (really)
            part->setGeometry(x, y + (kLine - std::max(kPart, size.height())) / 2, wide,
                              std::max(kPart, size.height()));
        x += wide + kGap;
    };
    for (ConditionChip* chip : m_chips)
        put(chip, width - kSide);
    put(m_add, width - kSide);
    if (m_save->isHidden())
        return y + kLine;
    // At the right, on the last line where both have room.
    const int both = m_caption->sizeHint().width() + kGap + m_save->sizeHint().width();
    if (x + both > width - kSide) {
        y += kLine;
        x = kSide;
    }
    x = std::max(kSide, width - kSide - both);
    put(m_caption, width);
    put(m_save, width);
    return y + kLine;
}

void ConditionBar::fitHeight()
{
    const int height = arrange(width(), true);
    if (height != minimumHeight())
        setFixedHeight(height);
}

void ConditionBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void ConditionBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitHeight();
}

bool ConditionBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto at = std::ranges::find(m_chips, watched, [](ConditionChip* chip) -> QObject* { return chip; });
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Left:
        if (at != m_chips.begin() && at != m_chips.end())
            (*std::prev(at))->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Right:
        if (at != m_chips.end() && std::next(at) != m_chips.end())
            (*std::next(at))->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Escape:
    case Qt::Key_Down: Q_EMIT left(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void ConditionBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.setPen(t.border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    themeIcon(QStringLiteral("funnel")).paint(&painter, kSide, (kLine - kMark) / 2, kMark, kMark);
}

} // namespace tasuki
