// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace tasuki {

/// Takes files that are dropped on a window, anywhere on it. What is no file of this machine is not taken, nor is what
/// lies beside it, and nothing is while a question is open above the window.
class FileDrops final : public QObject {
public:
    /// `taken` is called with the files' paths once the drop is over: the program that it came from does not wait.
    FileDrops(QWidget& window, std::function<void(const QStringList& paths)> taken);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<void(const QStringList&)> m_taken;
};

} // namespace tasuki
