"""Proxies: their grants, for whom a message was written, and the birth dates that the age rules ask for."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "proxy_grant",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("patient", sa.String(length=128), nullable=False),
        sa.Column("proxy", sa.String(length=128), nullable=False),
        sa.Column("scopes", sa.Text(), nullable=False),
        sa.Column("basis", sa.String(length=40), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("granted_by", sa.String(length=128), nullable=False),
        sa.Column("granted_at", sa.BigInteger(), nullable=False),
        sa.Column("evidence", sa.LargeBinary(), nullable=True),
        sa.Column("narrows", sa.String(length=32), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_by", sa.String(length=128), nullable=True),
        sa.Column("ending", sa.String(length=40), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proxy_grant")),
    )
    for column in ("patient", "proxy", "until"):
        op.create_index(op.f(f"ix_proxy_grant_{column}"), "proxy_grant", [column])
    op.add_column("person", sa.Column("born", sa.LargeBinary(), nullable=True))
    op.add_column("message", sa.Column("on_behalf_of", sa.String(length=128), nullable=True))


def downgrade() -> None:
    op.drop_column("message", "on_behalf_of")
    op.drop_column("person", "born")
    for column in ("until", "proxy", "patient"):
        op.drop_index(op.f(f"ix_proxy_grant_{column}"), table_name="proxy_grant")
    op.drop_table("proxy_grant")
