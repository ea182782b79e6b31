// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/typed_box.h"

#include "base/text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace tasuki {

namespace {

constexpr int kSearched = Qt::UserRole + 1; // Qt::UserRole is the data

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

/// Offers the lines whose texts or readings hold what is typed, however it is written.
class FoldingCompleter final : public QCompleter {
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString& path) const override { return {searchFold(path)}; }
    QString pathFromIndex(const QModelIndex& index) const override { return index.data().toString(); }

protected:
    /// Ctrl+Enter and Tab are the form's, also while lines are offered: a key that only closed them would be lost.
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // Asked for by popup() the list would be made, which comes by here itself.
        if (auto* list = qobject_cast<QAbstractItemView*>(watched); list && event->type() == QEvent::KeyPress) {
            const auto* key = static_cast<QKeyEvent*>(event);
            if ((isEnter(key->key()) || key->key() == Qt::Key_Tab) && !list->currentIndex().isValid()) {
                list->hide();
                // Enter alone takes what is offered first; with Ctrl it saves, too.
                if (isEnter(key->key()) && !key->modifiers().testFlag(Qt::ControlModifier)) {
                    static_cast<TypedBox*>(widget())->settle();
                    return true;
                }
                QCoreApplication::sendEvent(widget(), event);
                return true;
            }
        }
        return QCompleter::eventFilter(watched, event);
    }
};

/// 2: the text begins with it; 1: a word in it does; 0: it is not there, or within a word.
int rankOf(const QString& searched, const QString& typed)
{
    int best = 0;
    for (qsizetype at = searched.indexOf(typed); at >= 0; at = searched.indexOf(typed, at + 1)) {
        if (at == 0 || searched[at - 1] == u'\n')
            return 2;
        if (!searched[at - 1].isLetterOrNumber())
            best = 1;
    }
    return best;
}

} // namespace

TypedBox::TypedBox(QWidget* parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    auto* completer = new FoldingCompleter(model(), this);
    completer->setCompletionRole(kSearched);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    setCompleter(completer);
}

void TypedBox::addChoice(const QString& text, const QString& searched, const QVariant& value)
{
    addItem(text, value);
    setItemData(count() - 1, searched, kSearched);
}

int TypedBox::found() const
{
    if (currentIndex() >= 0 && currentText() == itemText(currentIndex()))
        return currentIndex();
    const QString typed = searchFold(currentText());
    if (typed.isEmpty())
        return -1;
    int best = -1;
    int bestRank = 0;
    for (int line = 0; line < count(); ++line) {
        const QString searched = itemData(line, kSearched).toString();
        const int rank = 2 * rankOf(searched, typed) + int(searched.contains(typed));
        if (rank > bestRank) {
            best = line;
            bestRank = rank;
        }
    }
    return best;
}

QVariant TypedBox::chosen() const
{
    const int line = found();
    return line < 0 ? QVariant() : itemData(line);
}

void TypedBox::settle()
{
    const int line = found();
    if (line < 0)
        return;
    setCurrentIndex(line);
    setEditText(itemText(line)); // the index may be the old one
}

void TypedBox::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason)
        settle();
    QComboBox::focusOutEvent(event);
}

void TypedBox::keyPressEvent(QKeyEvent* event)
{
    if (isEnter(event->key()))
        settle();
    QComboBox::keyPressEvent(event);
}

} // namespace tasuki
