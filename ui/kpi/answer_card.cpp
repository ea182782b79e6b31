// SPDX-License-Identifier: GPL-3.0-or-later
#include "kpi/answer_card.h"

#include "theme/fonts.h"
#include "theme/style_sheet.h"
#include "widgets/plain_text.h"
#include "widgets/small_widgets.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kLines = 3;
constexpr int kLineHeight = 23;
constexpr int kHeadHeight = 24;
constexpr int kGap = 10;

} // namespace

class AnswerLine final : public QAbstractButton {
public:
    explicit AnswerLine(QWidget* parent) : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        QObject::connect(this, &QAbstractButton::clicked, this, [this] {
            if (m_line.opened)
                m_line.opened();
        });
    }
    void setLine(AnswerCard::Line line)
    {
        m_line = std::move(line);
        setText(m_line.text);
        setAccessibleName(m_line.text + u' ' + m_line.figure);
        setAccessibleDescription(m_line.detail);
        setToolTip(plainToolTip(m_line.detail.isEmpty() ? m_line.text : m_line.text + u'\n' + m_line.detail));
        update();
    }
    QSize sizeHint() const override { return {120, kLineHeight}; }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void enterEvent(QEnterEvent* event) override
    {
        QAbstractButton::enterEvent(event);
        update();
    }
    void leaveEvent(QEvent* event) override
    {
        QAbstractButton::leaveEvent(event);
        update();
    }
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& tokens = tokensOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.hover);
            painter.drawRoundedRect(rect(), 4, 4);
        }
        // The figure is never cut, the detail before the words.
        QRect room = rect().adjusted(6, 0, -6, 0);
        painter.setFont(figureFont());
        const int figure = painter.fontMetrics().horizontalAdvance(m_line.figure);
        painter.setPen(m_line.tone == Tone::Neutral ? tokens.text : toneColors(tokens, m_line.tone).ink);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, m_line.figure);
        room.setRight(room.right() - figure - kGap);
        painter.setFont(uiFont());
        painter.setPen(tokens.text);
        const QString text = painter.fontMetrics().elidedText(m_line.text, Qt::ElideRight, room.width());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(text) + kGap);
        painter.setFont(uiFont(Type::Caption));
        if (painter.fontMetrics().horizontalAdvance(m_line.detail) <= room.width()) {
            painter.setPen(tokens.text2);
            painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, m_line.detail);
        }
        if (hasFocus()) {
            painter.setPen(QPen(tokens.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
    }

private:
    AnswerCard::Line m_line;
};

AnswerCard::AnswerCard(const QString& objectName, QWidget* parent)
    : QFrame(parent),
      m_head(new QHBoxLayout),
      m_title(new ElidedLabel({}, this)),
      m_caption(new ElidedLabel({}, this)),
      m_none(new ElidedLabel({}, this))
{
    setObjectName(objectName);
    setKind(this, "card");
    m_title->setFont(uiFont(Type::Section));
    m_caption->setFont(uiFont(Type::Caption));
    m_caption->setTone(&Tokens::text2);
    m_none->setTone(&Tokens::text2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(0);
    m_head->setContentsMargins(6, 0, 6, 2);
    m_head->setSpacing(kGap);
    m_title->setMinimumHeight(kHeadHeight);
    m_head->addWidget(m_title);
    m_head->addWidget(m_caption, 1);
    layout->addLayout(m_head);
    for (int i = 0; i < kLines; ++i) {
        m_lines.push_back(new AnswerLine(this));
        m_lines.back()->setObjectName(objectName + u'.' + QString::number(i));
        layout->addWidget(m_lines.back());
    }
    m_none->setContentsMargins(6, 0, 6, 0);
    m_none->setMinimumHeight(kLineHeight);
    layout->addWidget(m_none);
    layout->addStretch(1);
    m_none->hide();
}

void AnswerCard::setTitle(const QString& title, const QString& caption)
{
    m_title->setText(title);
    m_caption->setText(caption);
    setAccessibleName(title);
    setAccessibleDescription(caption);
}

void AnswerCard::setLines(std::vector<Line> lines, const QString& none)
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setVisible(i < lines.size());
        if (i < lines.size())
            m_lines[i]->setLine(std::move(lines[i]));
    }
    m_none->setText(none);
    m_none->setVisible(lines.empty());
}

} // namespace tasuki
