#include "ui/panels/calllink.h"

#include "core/insight/callname.h"

#include <QCoreApplication>

namespace playground::ui {

QString callLink(CallId id, const QString& text) {
    return QStringLiteral("<a href='call:%1'>%2</a>").arg(toNumber(id)).arg(text.toHtmlEscaped());
}

QString callLink(const TraceStore& store, CallId id) {
    const CallRecord* call = store.call(id);
    return callLink(id, call != nullptr ? QString::fromStdString(callName(store, *call))
                                        : QCoreApplication::translate("CallLink", "a call"));
}

} // namespace playground::ui
