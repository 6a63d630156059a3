// The service would be here.
export const settings = {
  port: Number(process.env.PORT),
  database: process.env.DATABASE_URL,
  reservationMinutes: Number(process.env.RESERVATION_MINUTES ?? 15),
};
