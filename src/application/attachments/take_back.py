"""What a retracted message leaves of its files: nothing that anybody sees, and contents that are to go."""

from datetime import datetime

from application.ports.unit_of_work import UnitOfWork
from domain.message import Message


def take_back_files(uow: UnitOfWork, message: Message, at: datetime) -> None:
    """Remove the files of a message that is taken back, in its transaction."""
    for file in message.attachments:
        uow.attachments.save(file, file.removed(at))
        uow.leftovers.add(file.blob, at)
