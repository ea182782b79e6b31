// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcut_sheet.h"

#include "widgets/card.h"
#include "widgets/key_cap.h"

#include <QBoxLayout>
#include <QFrame>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kGap = 8; ///< between what it does and its key
constexpr int kMostColumns = 3;
constexpr int kBetween = 32;
constexpr int kAtScrollBar = 12;

/// One line: what it does, and its key as a cap.
class KeyLine final : public QWidget {
public:
    KeyLine(const QString& text, const QString& key, QWidget* parent) : QWidget(parent), m_text(text), m_key(key)
    {
        setFixedHeight(28);
        setMinimumWidth(fontMetrics().horizontalAdvance(text) + keyCapWidth(key) + kGap);
        setAccessibleName(text + QStringLiteral(": ") + key);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const int cap = paintKeyCap(&painter, rect(), width(), m_key, palette());
        painter.setPen(tokensOf(palette()).text);
        painter.drawText(rect().adjusted(0, 0, -cap - kGap, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(m_text, Qt::ElideRight, width() - cap - kGap + 1));
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

/// Where each of the columns begins, and the end: each section stands whole in one, and the highest is as low as can
/// be.
std::vector<size_t> columnBreaks(const std::vector<Section>& sections, int columns)
{
    constexpr size_t kHeading = 2; // as high as so many lines
    // As low as they can be that many columns and no more hold them.
    const auto breaksAt = [&](size_t height) {
        std::vector<size_t> breaks = {0};
        size_t filled = 0;
        for (size_t s = 0; s < sections.size(); ++s) {
            const size_t lines = sections[s].size() + kHeading;
            if (filled > 0 && filled + lines > height) {
                breaks.push_back(s);
                filled = 0;
            }
            filled += lines;
        }
        breaks.push_back(sections.size());
        return breaks;
    };
    size_t height = 0;
    for (const Section& section : sections)
        height = std::max(height, section.size() + kHeading);
    std::vector<size_t> breaks = breaksAt(height);
    while (int(breaks.size()) - 1 > columns)
        breaks = breaksAt(++height);
    return breaks;
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
    m_scroll->viewport()->installEventFilter(this);
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
    m_columns = 0;
    arrange();
    setFocus();
}

/// As many columns as every line has room for.
void ShortcutSheet::arrange()
{
    const auto sections = sectionsOf(lines());
    int widest = 0;
    for (const Section& section : sections)
        for (const Line& line : section)
            widest = std::max(widest, KeyLine(line.text, line.key, nullptr).minimumWidth());
    const int room = m_scroll->viewport()->width() - kAtScrollBar;
    const int columns = std::clamp((room + kBetween) / (widest + kBetween), 1, kMostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    auto* content = new QWidget;
    auto* across = new QHBoxLayout(content);
    across->setContentsMargins(0, 0, kAtScrollBar, 0);
    across->setSpacing(kBetween);
    const auto breaks = columnBreaks(sections, columns);
    for (size_t c = 0; c + 1 < breaks.size(); ++c) {
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        across->addLayout(column, 1);
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
}

bool ShortcutSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize && isVisible())
        QMetaObject::invokeMethod(this, &ShortcutSheet::arrange, Qt::QueuedConnection); // not while it is laid out
    return Overlay::eventFilter(watched, event);
}

/// The keys that scroll do so: it may be longer than the window is high.
void ShortcutSheet::keyPressEvent(QKeyEvent* event)
{
    QScrollBar& bar = *m_scroll->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_J: bar.triggerAction(QScrollBar::SliderSingleStepAdd); break;
    case Qt::Key_Up:
    case Qt::Key_K: bar.triggerAction(QScrollBar::SliderSingleStepSub); break;
    case Qt::Key_PageDown:
    case Qt::Key_Space: bar.triggerAction(QScrollBar::SliderPageStepAdd); break;
    case Qt::Key_PageUp: bar.triggerAction(QScrollBar::SliderPageStepSub); break;
    case Qt::Key_Home: bar.triggerAction(QScrollBar::SliderToMinimum); break;
    case Qt::Key_End: bar.triggerAction(QScrollBar::SliderToMaximum); break;
    default: return Overlay::keyPressEvent(event);
    }
    event->accept();
}

} // namespace tasuki
