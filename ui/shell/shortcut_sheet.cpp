// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcut_sheet.h"

#include "shell/palette_model.h"
#include "widgets/card.h"

#include <QBoxLayout>
#include <QFrame>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>
#include <array>

namespace tasuki {

namespace {

/// One line: what it does, and its key as a cap.
class KeyLine final : public QWidget {
public:
    KeyLine(const QString& text, const QString& key, QWidget* parent) : QWidget(parent), m_text(text), m_key(key)
    {
        setFixedHeight(28);
        setMinimumWidth(230);
        setAccessibleName(text + QStringLiteral(": ") + key);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const int cap = paintKeyCap(&painter, rect(), width(), m_key, palette());
        painter.setPen(tokensOf(palette()).text);
        painter.drawText(rect().adjusted(0, 0, -cap - 8, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(m_text, Qt::ElideRight, width() - cap - 8));
    }

private:
    QString m_text;
    QString m_key;
};

using Section = std::vector<ShortcutSheet::Line>;

/// In the order in which each is first spoken of.
std::vector<Section> sectionsOf(const std::vector<ShortcutSheet::Line>& lines)
{
    std::vector<Section> sections;
    for (const ShortcutSheet::Line& line : lines) {
        const auto same = std::ranges::find_if(
            sections, [&](const Section& section) { return section.front().section == line.section; });
        if (same == sections.end())
            sections.push_back({line});
        else
            same->push_back(line);
    }
    return sections;
}

/// Where the three columns begin, and the end: each section stands whole in one, and the highest is as low as can be.
std::array<size_t, 4> columnBreaks(const std::vector<Section>& sections)
{
    constexpr size_t kHeading = 2; // as high as so many lines
    const auto height = [&](size_t from, size_t to) {
        size_t lines = 0;
        for (size_t s = from; s < to; ++s)
            lines += sections[s].size() + kHeading;
        return lines;
    };
    const size_t count = sections.size();
    std::array<size_t, 4> best{0, count, count, count};
    size_t lowest = height(0, count);
    for (size_t second = 0; second <= count; ++second)
        for (size_t third = second; third <= count; ++third)
            if (const size_t highest = std::max({height(0, second), height(second, third), height(third, count)});
                highest < lowest) {
                lowest = highest;
                best = {0, second, third, count};
            }
    return best;
}

} // namespace

QString menuTitle(CommandMenu menu)
{
    switch (menu) {
    case CommandMenu::File: return ShortcutSheet::tr("File");
    case CommandMenu::New: return ShortcutSheet::tr("New");
    case CommandMenu::Edit: return ShortcutSheet::tr("Edit");
    case CommandMenu::View: return ShortcutSheet::tr("View");
    case CommandMenu::Go: return ShortcutSheet::tr("Go");
    case CommandMenu::Page: return ShortcutSheet::tr("This page");
    case CommandMenu::Help: return ShortcutSheet::tr("Help");
    }
    return {};
}

ShortcutSheet::ShortcutSheet(QWidget* window, CommandRegistry& commands)
    : Overlay(window), m_commands(commands), m_title(new TextLabel(TextLabel::Kind::Section)), m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(sheet());
    layout->setContentsMargins(20, 16, 8, 12);
    layout->addWidget(m_title);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    layout->addWidget(m_scroll, 1);
}

std::vector<ShortcutSheet::Line> ShortcutSheet::lines() const
{
    std::vector<Line> all;
    std::vector<const CommandRegistry::Entry*> entries = m_commands.available();
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto* a, const auto* b) { return a->command.menu < b->command.menu; });
    for (const auto* entry : entries)
        if (const QString key = keyText(entry->command); !key.isEmpty())
            all.push_back({menuTitle(entry->command.menu), entry->command.text(), key});
    const QString lists = tr("In lists");
    all.push_back({lists, tr("Next, previous"), QStringLiteral("J  K")});
    all.push_back({lists, tr("Open"), QStringLiteral("Enter")});
    all.push_back({lists, tr("Preview"), tr("Space")});
    all.push_back({lists, tr("Edit the cell"), QStringLiteral("F2")});
    all.push_back({lists, tr("Copy for a spreadsheet"), QStringLiteral("Ctrl+C")});
    return all;
}

QRect ShortcutSheet::sheetRect() const
{
    const QSize size(std::min(860, parentWidget()->width() - 64), std::min(600, parentWidget()->height() - 64));
    return QRect(QPoint((parentWidget()->width() - size.width()) / 2, (parentWidget()->height() - size.height()) / 2),
                 size);
}

void ShortcutSheet::opened()
{
    m_title->setText(tr("Keyboard shortcuts"));
    setAccessibleName(m_title->text());
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 12, 0);
    columns->setSpacing(32);
    const auto sections = sectionsOf(lines());
    const auto breaks = columnBreaks(sections);
    for (size_t c = 0; c + 1 < breaks.size(); ++c) {
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        columns->addLayout(column, 1);
        for (size_t s = breaks[c]; s < breaks[c + 1]; ++s) {
            auto* label = new TextLabel(TextLabel::Kind::Caption, sections[s].front().section, content);
            label->setContentsMargins(0, s == breaks[c] ? 4 : 14, 0, 2);
            column->addWidget(label);
            for (const Line& line : sections[s])
                column->addWidget(new KeyLine(line.text, line.key, content));
        }
        column->addStretch(1);
    }
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() turns it on
    setFocus();
}

} // namespace tasuki
