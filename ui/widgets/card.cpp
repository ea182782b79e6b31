// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/style_sheet.h"
#include "widgets/beside.h"
#include "widgets/eliding_box.h"
#include "widgets/lead_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kBarGap = 8;

} // namespace

TextLabel::TextLabel(Kind kind, const QString& text, QWidget* parent) : PlainLabel(text, parent), m_kind(kind)
{
    // On a white sheet (background Base) Qt would take the role Text instead, and the ink set here would not be seen.
    setForegroundRole(QPalette::WindowText);
    switch (kind) {
    case Kind::Body:
    case Kind::Secondary: setFont(uiFont()); break;
    case Kind::Caption: setFont(uiFont(Type::Caption)); break;
    case Kind::Section: setFont(uiFont(Type::Section)); break;
    case Kind::Title: setFont(uiFont(Type::Title)); break;
    case Kind::Figure: setFont(figureFont(Type::Figure)); break;
    }
    applyInk();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyInk();
}

void TextLabel::applyInk()
{
    const QScopedValueRollback<bool> guard(m_applying, true);
    const Tokens& t = tokensOf(palette());
    QColor ink = t.text;
    if (m_tone)
        ink = toneColors(t, *m_tone).ink;
    else if (m_kind == Kind::Secondary || m_kind == Kind::Caption)
        ink = t.text2;
    QPalette p = palette();
    if (p.color(QPalette::WindowText) == ink)
        return;
    p.setColor(QPalette::WindowText, ink);
    setPalette(p);
}

void TextLabel::changeEvent(QEvent* event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_applying)
        applyInk();
}

Card::Card(QWidget* parent)
    : QFrame(parent),
      m_title(new TextLabel(TextLabel::Kind::Section, {}, this)),
      m_caption(new TextLabel(TextLabel::Kind::Caption, {}, this)),
      m_head(new Beside(8, this)),
      m_controls(nullptr),
      m_body(nullptr)
{
    setKind(this, "card");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    m_head->add(m_title, 1);
    layout->addWidget(m_head);
    layout->addWidget(m_caption);
    // A widget of its own takes the room that is left, so that title and caption stay at the top.
    auto* content = new QWidget(this);
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content, 1);
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it wraps
    m_title->hide();
    m_caption->hide();
}

void Card::fitCaption()
{
    const QMargins around = layout()->contentsMargins();
    m_caption->setWordWrap(m_caption->fontMetrics().horizontalAdvance(m_caption->text())
                           > width() - around.left() - around.right());
}

void Card::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitCaption();
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setCaption(const QString& caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    fitCaption();
}

QHBoxLayout* Card::controls()
{
    if (!m_controls) {
        auto* box = new QWidget(m_head);
        m_controls = new QHBoxLayout(box);
        m_controls->setContentsMargins(0, 0, 0, 0);
        m_head->add(box, 0);
    }
    return m_controls;
}

void Card::addAction(QWidget* action)
{
    controls()->addWidget(action, 0, Qt::AlignVCenter);
}

void Card::addHeadControl(QWidget* control)
{
    controls()->insertWidget(0, control, 0, Qt::AlignVCenter);
}

/// An icon that is drawn when it is painted, so that it follows the theme.
class Glyph final : public QWidget {
public:
    explicit Glyph(QWidget* parent) : QWidget(parent) { setFixedSize(28, 28); }
    void setIcon(const QString& icon)
    {
        m_icon = icon;
        setVisible(!icon.isEmpty());
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).drawPixmap(0, 0, iconPixmap(m_icon, tokensOf(palette()).text3, 28, devicePixelRatioF()));
    }

private:
    QString m_icon;
};

PageBar::PageBar(QWidget* parent) : QFrame(parent), m_lines(new QVBoxLayout(this))
{
    setKind(this, "bar");
    m_lines->setContentsMargins(20, 8, 20, 8);
    m_lines->setSpacing(8);
    m_lines->addLayout(new QHBoxLayout);
}

namespace {

bool isPutAway(const QWidget& widget)
{
    return widget.isHidden() && widget.testAttribute(Qt::WA_WState_ExplicitShowHide);
}

int leastWidthOf(const QWidget& widget)
{
    // A box keeps the least width that it had while it was empty.
    if (qobject_cast<const QComboBox*>(&widget) && !qobject_cast<const ElidingBox*>(&widget))
        return widget.sizeHint().width();
    return widget.minimumSizeHint().expandedTo(widget.minimumSize()).width();
}

} // namespace

void PageBar::add(QWidget* widget, int stretch)
{
    m_parts.push_back({widget, stretch});
    static_cast<QHBoxLayout*>(m_lines->itemAt(m_lines->count() - 1)->layout())->addWidget(widget, stretch);
    arrange();
}

QSize PageBar::minimumSizeHint() const
{
    const QMargins around = m_lines->contentsMargins();
    int widest = 0;
    for (const Part& part : m_parts)
        if (!isPutAway(*part.widget))
            widest = std::max(widest, leastWidthOf(*part.widget));
    return {widest + around.left() + around.right(), m_lines->minimumSize().height()};
}

bool PageBar::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QFrame::event(event);
}

void PageBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void PageBar::arrange()
{
    const QMargins around = m_lines->contentsMargins();
    const int room = width() - around.left() - around.right();
    std::vector<size_t> breaks;
    int used = 0;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (isPutAway(*m_parts[i].widget))
            continue;
        const int least = leastWidthOf(*m_parts[i].widget);
        if (used > 0 && used + kBarGap + least > room) {
            breaks.push_back(i);
            used = 0;
        }
        used += (used > 0 ? kBarGap : 0) + least;
    }
    if (breaks == m_breaks && m_lines->count() == int(breaks.size()) + 1)
        return;
    m_breaks = std::move(breaks);
    while (QLayoutItem* line = m_lines->takeAt(0)) {
        while (QLayoutItem* item = line->layout()->takeAt(0))
            delete item;
        delete line;
    }
    QHBoxLayout* line = nullptr;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (!line || std::ranges::find(m_breaks, i) != m_breaks.end()) {
            if (line)
                line->addStretch();
            line = new QHBoxLayout;
            line->setSpacing(kBarGap);
            m_lines->addLayout(line);
        }
        line->addWidget(m_parts[i].widget, m_parts[i].stretch);
    }
    if (line && !m_breaks.empty())
        line->addStretch();
    updateGeometry();
}

EmptyState::EmptyState(QWidget* parent)
    : QScrollArea(parent),
      m_icon(new Glyph(this)),
      m_sentence(new TextLabel(TextLabel::Kind::Section, {}, this)),
      m_why(new TextLabel(TextLabel::Kind::Secondary, {}, this)),
      m_button(new QPushButton(this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (TextLabel* label : {m_sentence, m_why}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addSpacing(8);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    setWidget(content);
    for (QWidget* ground : {viewport(), content}) // what lies beneath shows its own
        ground->setAutoFillBackground(false);
    m_button->setAutoDefault(true); // Enter, as in a form
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    setKind(m_button, "primary");
    connect(m_button, &QPushButton::clicked, this, &EmptyState::triggered);
}

void EmptyState::setWords(const QString& icon, const QString& sentence, const QString& why, const QString& button)
{
    m_iconName = icon;
    m_sentence->setText(sentence);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_button->setText(button);
    m_button->setAccessibleName(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(sentence);
    fit();
}

void EmptyState::fit()
{
    QLayout& lines = *widget()->layout();
    m_icon->setIcon(m_iconName);
    const int width = this->width();
    if (lines.hasHeightForWidth() && lines.totalHeightForWidth(width) > height())
        m_icon->setIcon({});
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

KpiCard::KpiCard(QWidget* parent)
    : QFrame(parent),
      m_title(new TextLabel(TextLabel::Kind::Secondary, {}, this)),
      m_lead(new TextLabel(TextLabel::Kind::Caption, {}, this)),
      m_change(new Pill({}, this)),
      m_figure(new TextLabel(TextLabel::Kind::Figure, {}, this)),
      m_caption(new TextLabel(TextLabel::Kind::Caption, {}, this)),
      m_trend(new Sparkline(this))
{
    setKind(this, "card");
    setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 10);
    layout->setSpacing(2);
    for (TextLabel* words : {m_title, m_caption}) // they give way
        words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_title);
    auto* figure = new QHBoxLayout;
    figure->addWidget(m_figure, 1);
    figure->addWidget(m_change);
    layout->addLayout(figure);
    m_words = new QHBoxLayout;
    m_words->addWidget(m_caption, 1);
    m_words->addWidget(m_lead);
    layout->addLayout(m_words);
    m_course = new QHBoxLayout;
    m_course->addWidget(m_trend, 1);
    layout->addLayout(m_course);
    m_trend->setSeries(0, true);
    m_lead->hide();
    m_change->hide();
    m_trend->hide();
}

void KpiCard::setTitle(const QString& title)
{
    m_fullTitle = title;
    fitWords();
    updateName();
    updateGeometry();
}

QSize KpiCard::minimumSizeHint() const
{
    const QMargins around = layout()->contentsMargins();
    const int title = m_title->fontMetrics().horizontalAdvance(m_fullTitle) + 2;
    const QSize least = QFrame::minimumSizeHint();
    return {std::max(least.width(), title + around.left() + around.right()), least.height()};
}

void KpiCard::setLead(std::optional<bool> leading)
{
    m_lead->setObjectName(objectName() + QStringLiteral(".lead"));
    m_lead->setVisible(leading.has_value());
    m_lead->setText(leading ? leadText(*leading) : QString());
    m_lead->setToolTip(leading ? plainToolTip(leadToolTip(*leading)) : QString());
    m_lead->setAccessibleDescription(leading ? leadToolTip(*leading) : QString());
    fitWords();
    updateName();
}

void KpiCard::fitWords()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const QString title = m_title->fontMetrics().elidedText(m_fullTitle, Qt::ElideRight, room);
    m_title->setText(title);
    m_title->setToolTip(title == m_fullTitle ? QString() : plainToolTip(m_fullTitle));
    const bool beside = !m_lead->isHidden() && m_words->indexOf(m_lead) >= 0;
    const int wide = beside ? room - m_lead->sizeHint().width() - m_words->spacing() : room;
    // A caption has figures of its own: where one line has no room for it, it takes another.
    m_caption->setWordWrap(m_caption->fontMetrics().horizontalAdvance(m_fullCaption) > wide);
    m_caption->setText(m_fullCaption);
}

void KpiCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitWords();
}

void KpiCard::setFigure(const QString& figure, const PillData& change)
{
    m_figure->setText(figure);
    PillData pill = change;
    pill.dot = false; // the arrow is the mark
    m_change->setPill(pill);
    m_change->setVisible(!change.text.isEmpty());
    m_change->setMinimumWidth(m_change->sizeHint().width());
    updateName();
}

void KpiCard::setCaption(const QString& caption)
{
    m_fullCaption = caption;
    fitWords();
    updateName();
}

void KpiCard::setTrend(const std::vector<std::optional<double>>& values, int seriesIndex)
{
    m_trend->setSeries(seriesIndex, true);
    m_trend->setData({values, Tone::Neutral});
    m_trend->setVisible(!values.empty());
    placeLead();
}

void KpiCard::placeLead()
{
    QHBoxLayout* wanted = m_trend->isHidden() ? m_words : m_course;
    if (wanted->indexOf(m_lead) >= 0)
        return;
    (wanted == m_words ? m_course : m_words)->removeWidget(m_lead);
    wanted->addWidget(m_lead, 0, Qt::AlignRight | Qt::AlignBottom);
    fitWords();
}

QString KpiCard::figure() const
{
    return m_figure->text();
}

void KpiCard::updateName()
{
    setAccessibleName(m_fullTitle + u' ' + m_figure->text());
    QStringList parts = {m_change->pill().text, m_fullCaption, m_lead->text()};
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(u' '));
}

void KpiCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT activated();
    QFrame::mouseReleaseEvent(event);
}

void KpiCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT activated();
    else
        QFrame::keyPressEvent(event);
}

void KpiCard::focusInEvent(QFocusEvent* event)
{
    // Who clicks sees what was clicked; the ring is for the keyboard.
    m_ring = event->reason() != Qt::MouseFocusReason;
    QFrame::focusInEvent(event);
    update();
}

void KpiCard::focusOutEvent(QFocusEvent* event)
{
    m_ring = false;
    QFrame::focusOutEvent(event);
    update();
}

void KpiCard::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (!m_ring)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensOf(palette()).accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace tasuki
