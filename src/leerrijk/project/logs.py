"""What a log line may hold: the kind of fault and where in the code, never what a visitor sent."""

import logging


class WithoutSecrets(logging.Filter):
    """Replaces Django's request messages, which name the path, by the view's status alone."""

    def filter(self, record: logging.LogRecord) -> bool:
        if record.name.startswith("django"):
            status = getattr(record, "status_code", "")
            record.msg, record.args = f"{record.name} {status}".strip(), ()
            if record.exc_info:
                record.msg = f"{record.msg} {_place(record)}"
                record.exc_info = record.exc_text = None
        return True


def _place(record: logging.LogRecord) -> str:
    kind, _, trace = record.exc_info if isinstance(record.exc_info, tuple) else (None, None, None)
    steps = []
    while trace:
        code = trace.tb_frame.f_code
        steps.append(f"{'/'.join(code.co_filename.split('/')[-2:])}:{trace.tb_lineno}")
        trace = trace.tb_next
    return f"{kind.__name__ if kind else 'fault'} at {' > '.join(steps[-4:])}"
