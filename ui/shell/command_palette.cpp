// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/command_palette.h"

#include "base/text.h"
#include "search/query.h"
#include "shell/palette_model.h"
#include "shell/palette_providers.h"
#include "widgets/card.h"
#include "widgets/search_edit.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>

#include <algorithm>

namespace tasuki {

namespace {
constexpr int kEach = 6;
constexpr int kAll = 24;
const QString kPrefixes = QStringLiteral(">@#=");
} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : Overlay(window),
      m_field(new SearchEdit),
      m_list(new QListView),
      m_model(new PaletteModel(this)),
      m_hint(new TextLabel(TextLabel::Kind::Caption)),
      m_nothing(new TextLabel(TextLabel::Kind::Secondary))
{
    setObjectName(QStringLiteral("commandPalette"));
    auto* layout = new QVBoxLayout(sheet());
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(6);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->installEventFilter(this);
    layout->addWidget(m_field);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    layout->addWidget(m_list);
    m_nothing->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_nothing);
    layout->addWidget(m_hint);
    connect(m_field, &SearchEdit::searchTextChanged, this, &CommandPalette::search);
    connect(m_field, &SearchEdit::accepted, this, [this] { runRow(m_list->currentIndex().row()); });
    connect(m_field, &SearchEdit::left, this, &CommandPalette::dismiss);
    connect(m_field, &SearchEdit::stepped, this, [this](int rows) {
        const int count = m_model->rowCount();
        if (count == 0)
            return;
        // One step past an end comes out at the other; a page stops there.
        int row = m_list->currentIndex().row() + rows;
        row = qAbs(rows) == 1 ? (row + count) % count : std::clamp(row, 0, count - 1);
        m_list->setCurrentIndex(m_model->index(row));
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { runRow(index.row()); });
    retranslate();
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::addProvider(std::unique_ptr<PaletteProvider> provider)
{
    provider->onFound([this] {
        if (isOpen())
            gather(m_list->currentIndex().row());
    });
    m_providers.push_back(std::move(provider));
}

void CommandPalette::openWith(const QString& text)
{
    m_initial = text;
    if (isOpen())
        opened();
    else
        open();
}

const std::vector<PaletteItem>& CommandPalette::items() const
{
    return m_model->items();
}

QRect CommandPalette::sheetRect() const
{
    const int width = std::min(620, parentWidget()->width() - 48);
    return QRect((parentWidget()->width() - width) / 2, top(), width,
                 m_list->parentWidget()->layout()->totalSizeHint().height());
}

int CommandPalette::top() const
{
    return std::min(110, parentWidget()->height() / 8);
}

void CommandPalette::fitRows()
{
    constexpr int kMostRows = 12;
    constexpr int kBelow = 24;
    const int row = m_list->itemDelegate()->sizeHint({}, {}).height();
    const int wanted = std::clamp(m_model->rowCount(), 1, kMostRows);
    m_list->setFixedHeight(row);
    const int room = parentWidget()->height() - top() - kBelow - sheetRect().height();
    const int height = row + std::clamp(wanted - 1, 0, std::max(0, room / row)) * row;
    m_list->setFixedHeight(height);
    m_nothing->setFixedHeight(row);
}

void CommandPalette::opened()
{
    m_field->setText(m_initial);
    m_field->setCursorPosition(int(m_initial.size()));
    m_initial.clear();
    m_field->setFocus();
    search();
}

void CommandPalette::search()
{
    gather(0);
}

void CommandPalette::gather(int current)
{
    QString text = m_field->searchText();
    // An input method writes the full-width forms.
    QChar prefix = text.isEmpty() ? QChar() : text.at(0);
    if (const QString narrow = QString(prefix).normalized(QString::NormalizationForm_KC); !narrow.isEmpty())
        prefix = narrow.at(0);
    const bool only = !text.isEmpty() && kPrefixes.contains(prefix);
    if (only)
        text.remove(0, 1);
    const PaletteQuery query{text.trimmed(), searchFold(text)};
    std::vector<PaletteItem> found;
    const auto ask = [&](PaletteProvider& provider, int limit) {
        if (only ? provider.prefix() != prefix : provider.needsPrefix())
            return;
        auto some = provider.find(query, limit);
        found.insert(found.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    };
    for (const auto& provider : m_providers)
        if (!provider->isLast())
            ask(*provider, only ? kAll : kEach);
    keepBest(found, kAll);
    for (const auto& provider : m_providers)
        if (provider->isLast() && int(found.size()) < kAll)
            ask(*provider, kAll - int(found.size()));
    m_model->setItems(std::move(found));
    const bool none = m_model->rowCount() == 0;
    m_list->setVisible(!none);
    m_nothing->setVisible(none);
    fitRows();
    place();
    if (!none)
        m_list->setCurrentIndex(m_model->index(std::clamp(current, 0, m_model->rowCount() - 1)));
}

void CommandPalette::runRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const auto run = m_model->items()[size_t(row)].run;
    // First the focus goes back: what runs may want to take it.
    dismiss();
    if (run)
        run();
}

void CommandPalette::nextPrefix()
{
    QString text = m_field->text();
    qsizetype at = -1;
    if (!text.isEmpty() && kPrefixes.contains(text.at(0))) {
        at = kPrefixes.indexOf(text.at(0));
        text.remove(0, 1);
    }
    ++at;
    m_field->setText(at < kPrefixes.size() ? kPrefixes.at(at) + text : text);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && !m_field->isComposing()
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab) {
        nextPrefix();
        return true;
    }
    return Overlay::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent* event)
{
    Overlay::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CommandPalette::resizeEvent(QResizeEvent* event)
{
    Overlay::resizeEvent(event);
    fitRows();
}

void CommandPalette::retranslate()
{
    m_field->setPlaceholderText(tr("Search accounts, people, views and commands"));
    m_field->setAccessibleName(tr("Search and commands"));
    m_list->setAccessibleName(tr("Results"));
    const TermLanguage language =
        QLocale().language() == QLocale::Japanese ? TermLanguage::Japanese : TermLanguage::English;
    QStringList filters;
    for (const search::FilterName& filter : search::filterNames())
        filters += filter.example.text(language);
    m_nothing->setText(tr("Nothing found. Filters: %1").arg(filters.mid(0, 5).join(QStringLiteral("   "))));
    m_hint->setText(tr("↑↓ choose   Enter run   Tab narrow   > commands   @ people   # views   = filters"));
}

} // namespace tasuki
