// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QPointer>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace tasuki {

/// One button of a question. The first is the default; the last is what Esc means.
struct Choice {
    QString id;
    QString text;
    bool danger = false;
};

/// A question, or a message where there is one choice. Its texts are data: never markup.
struct Question {
    QString title;
    QString text;
    QString detail; ///< for whoever wants to know more; may be empty
    std::vector<Choice> choices;
    QString onEscape{}; ///< what Esc answers; the last choice where this is empty
};

/// Every question that the window asks goes through here, and comes back later: no nested event loop, nothing to
/// click away in tests. Also the file dialogs.
class Dialogs {
public:
    virtual ~Dialogs() = default;
    /// `answered` gets the id of a choice; it is not called when the asker is gone.
    virtual void ask(QWidget* asker, const Question& question, std::function<void(const QString&)> answered) = 0;
    /// `chosen` is called only where a file was chosen. `filter` as in QFileDialog.
    virtual void openFile(QWidget* asker, const QString& title, const QString& filter,
                          std::function<void(const QString&)> chosen) = 0;
    /// The same for one or more.
    virtual void openFiles(QWidget* asker, const QString& title, const QString& filter,
                           std::function<void(const QStringList&)> chosen) = 0;
    virtual void saveFile(QWidget* asker, const QString& title, const QString& suggestion, const QString& filter,
                          std::function<void(const QString&)> chosen) = 0;

    void tell(QWidget* asker, const QString& title, const QString& text, const QString& detail = {});
    void tell(QWidget* asker, const QString& title, const Error& error)
    {
        tell(asker, title, error.text, error.detail);
    }
};

/// Real ones, window-modal.
class WindowDialogs final : public Dialogs {
public:
    void ask(QWidget* asker, const Question& question, std::function<void(const QString&)> answered) override;
    void openFile(QWidget* asker, const QString& title, const QString& filter,
                  std::function<void(const QString&)> chosen) override;
    void openFiles(QWidget* asker, const QString& title, const QString& filter,
                   std::function<void(const QStringList&)> chosen) override;
    void saveFile(QWidget* asker, const QString& title, const QString& suggestion, const QString& filter,
                  std::function<void(const QString&)> chosen) override;
};

} // namespace tasuki
