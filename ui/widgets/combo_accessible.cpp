// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/combo_accessible.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>

namespace tasuki {

namespace {

class ComboAccessible final : public QAccessibleWidget {
public:
    explicit ComboAccessible(QComboBox* box) : QAccessibleWidget(box, QAccessible::ComboBox) {}

    QString text(QAccessible::Text type) const override
    {
        const QString chosen = box()->currentText();
        if (type == QAccessible::Value)
            return chosen;
        const QString named = QAccessibleWidget::text(type);
        if (type != QAccessible::Name)
            return named;
        return named.isEmpty() ? chosen : chosen.isEmpty() ? named : named + QStringLiteral(": ") + chosen;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = state.hasPopup = true;
        state.expanded = box()->view()->isVisible();
        state.editable = box()->isEditable();
        return state;
    }
    // The list, and the field of an editable box, as Qt has it.
    int childCount() const override { return box()->isEditable() ? 2 : 1; }
    QAccessibleInterface* child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(box()->view());
        return index == 1 && box()->isEditable() ? QAccessible::queryAccessibleInterface(box()->lineEdit()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        if (child->object() == box()->view())
            return 0;
        return box()->isEditable() && child->object() == box()->lineEdit() ? 1 : -1;
    }
    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    void doAction(const QString& action) override
    {
        if (action != showMenuAction() && action != pressAction())
            return;
        if (box()->view()->isVisible())
            box()->hidePopup();
        else
            box()->showPopup();
    }

private:
    QComboBox* box() const { return static_cast<QComboBox*>(widget()); }
};

QAccessibleInterface* makeCombo(const QString& className, QObject* object)
{
    auto* box = className == QLatin1String("QComboBox") ? qobject_cast<QComboBox*>(object) : nullptr;
    return box ? new ComboAccessible(box) : nullptr;
}

} // namespace

void installComboAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(&makeCombo);
        return true;
    }();
    Q_UNUSED(installed);
}

} // namespace tasuki
