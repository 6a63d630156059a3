export const port = Number(process.env.PORT);
export const database = process.env.DATABASE_URL;
export const token = process.env.STOCK_TOKEN;
