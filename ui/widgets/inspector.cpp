// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspector.h"

#include "theme/fonts.h"
#include "widgets/empty_layout.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

namespace tasuki {

Inspector::Inspector(QWidget* parent)
    : QFrame(parent),
      m_title(new TextLabel(TextLabel::Kind::Title, {}, this)),
      m_subtitle(new TextLabel(TextLabel::Kind::Caption, {}, this)),
      m_pills(new QHBoxLayout),
      m_content(new QWidget),
      m_sections(new QVBoxLayout(m_content)),
      m_foot(new QHBoxLayout)
{
    setObjectName(QStringLiteral("inspector"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 14);
    layout->setSpacing(6);
    m_title->setWordWrap(true);
    QFont font = uiFont(Type::Section);
    font.setPointSize(font.pointSize() + 2);
    font.setWeight(QFont::Bold);
    m_title->setFont(font);
    m_subtitle->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    m_pills->setSpacing(6);
    layout->addLayout(m_pills);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_content);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_sections->setContentsMargins(0, 4, 0, 0);
    m_sections->setSpacing(6);
    layout->addWidget(scroll, 1);
    m_foot->setSpacing(8);
    layout->addLayout(m_foot);
}

void Inspector::clear()
{
    emptyLayout(m_pills);
    emptyLayout(m_sections);
    emptyLayout(m_foot);
    m_facts = nullptr;
    m_title->clear();
    m_subtitle->clear();
}

void Inspector::setHead(const QString& title, const QString& subtitle, const std::vector<PillData>& pills)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    setAccessibleName(title);
    emptyLayout(m_pills);
    for (const PillData& pill : pills)
        m_pills->addWidget(new Pill(pill));
    m_pills->addStretch(1);
}

QString Inspector::title() const
{
    return m_title->text();
}

void Inspector::addFact(const QString& label, const QString& value, std::optional<Tone> tone)
{
    if (!m_facts) {
        m_facts = new QGridLayout;
        m_facts->setHorizontalSpacing(12);
        m_facts->setVerticalSpacing(7);
        m_facts->setColumnStretch(1, 1);
        m_facts->setColumnMinimumWidth(0, 60);
        dropStretch();
        m_sections->addLayout(m_facts);
        m_sections->addStretch(1);
    }
    const int row = m_facts->rowCount();
    m_facts->addWidget(new TextLabel(TextLabel::Kind::Secondary, label), row, 0, Qt::AlignTop);
    auto* shown = new TextLabel(TextLabel::Kind::Body, value);
    shown->setWordWrap(true);
    shown->setAccessibleName(label + u' ' + value);
    if (tone)
        shown->setTone(*tone);
    m_facts->addWidget(shown, row, 1);
}

QVBoxLayout* Inspector::addSection(const QString& title)
{
    dropStretch();
    m_facts = nullptr;
    auto* heading = new TextLabel(TextLabel::Kind::Body, title);
    QFont font = uiFont();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    m_sections->addSpacing(8);
    m_sections->addWidget(heading);
    auto* body = new QVBoxLayout;
    body->setSpacing(6);
    m_sections->addLayout(body);
    m_sections->addStretch(1);
    return body;
}

/// What is there stays at the top: the stretch at the end moves behind whatever is added.
void Inspector::dropStretch()
{
    if (m_sections->count() > 0 && m_sections->itemAt(m_sections->count() - 1)->spacerItem())
        delete m_sections->takeAt(m_sections->count() - 1);
}

void Inspector::addEntry(const QString& when, const QString& what)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    auto* date = new TextLabel(TextLabel::Kind::Caption, when);
    date->setFont(figureFont(Type::Caption));
    date->setFixedWidth(40);
    row->addWidget(date, 0, Qt::AlignTop);
    auto* text = new TextLabel(TextLabel::Kind::Body, what);
    text->setWordWrap(true);
    text->setAccessibleName(when + u' ' + what);
    row->addWidget(text, 1);
    QVBoxLayout* target = m_sections;
    for (int i = m_sections->count() - 1; i >= 0; --i) {
        if (auto* body = qobject_cast<QVBoxLayout*>(m_sections->itemAt(i)->layout())) {
            target = body;
            break;
        }
    }
    target->addLayout(row);
}

QPushButton* Inspector::addButton(const QString& objectName, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    m_foot->addWidget(button, 1);
    return button;
}

} // namespace tasuki
