// SPDX-License-Identifier: GPL-3.0-or-later
#include "kpi/view_sheets.h"

#include "shell/sheet.h"
#include "widgets/card.h"
#include "widgets/format.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kpi)
};

/// Fields with their labels above them, and two buttons.
class AskSheet final : public Sheet {
public:
    AskSheet(QWidget* asker, const QString& objectName, const QString& title) : Sheet(title, asker)
    {
        setObjectName(objectName);
    }
    void addField(const QString& label, QWidget* field)
    {
        auto* words = new TextLabel(TextLabel::Kind::Caption, label, this);
        words->setBuddy(field);
        column()->addWidget(words);
        column()->addWidget(field);
    }
    QPushButton* addButtons(const QString& okText)
    {
        QPushButton* ok =
            addFoot(okText, objectName() + QStringLiteral(".ok"), objectName() + QStringLiteral(".problem"));
        column()->addStretch();
        return ok;
    }
};

} // namespace

void askMonths(QWidget* asker, Month first, Month last, Month from, Month to, std::function<void(Month, Month)> chosen,
               std::function<void()> back)
{
    auto* sheet = new AskSheet(asker, QStringLiteral("kpi.spanSheet"), Text::tr("Custom range"));
    const auto box = [&](const char* name, const QString& label, Month current) {
        auto* months = new QComboBox(sheet);
        months->setObjectName(QStringLiteral("kpi.spanSheet.") + QLatin1String(name));
        months->setAccessibleName(label);
        for (Month month = last; month >= first; month = month - 1)
            months->addItem(monthLong(month.firstDay()), month.index());
        months->setCurrentIndex(std::max(0, months->findData(current.index())));
        sheet->addField(label, months);
        return months;
    };
    QComboBox* fromBox = box("from", Text::tr("From the start of"), from);
    QComboBox* toBox = box("to", Text::tr("To the end of"), to);
    sheet->addButtons(Text::tr("Show"));
    QObject::connect(sheet, &Sheet::accepted, asker, [=] {
        const Month a = Month::fromIndex(fromBox->currentData().toInt());
        const Month b = Month::fromIndex(toBox->currentData().toInt());
        chosen(std::min(a, b), std::max(a, b)); // given the wrong way round, it is clear what is meant
    });
    QObject::connect(sheet, &Sheet::finished, asker, [back](Sheet::End how) {
        if (how != Sheet::End::Stored)
            back();
    });
    fromBox->setFocus();
    sheet->open();
}

} // namespace tasuki
