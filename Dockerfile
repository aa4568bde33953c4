# The bot, without the developers' tools. See docs/operations.md.
ARG NODE=docker.io/library/node:22-bookworm-slim

FROM ${NODE} AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
COPY bench/package.json bench/
RUN npm ci --ignore-scripts
COPY build build
COPY commands commands
COPY src src
RUN npm run build
# Only what runs: the link to the benchmarks' workspace would lead nowhere.
RUN npm ci --omit=dev --ignore-scripts && rm node_modules/verbatim-bench

FROM ${NODE}
ENV NODE_ENV=production \
    LIBRARY_DIR=/data/articles \
    DATA_DIR=/data/kept \
    HEALTH_PORT=8080
WORKDIR /app
COPY --from=build /build/package.json ./
COPY --from=build /build/node_modules node_modules
COPY --from=build /build/dist dist
RUN mkdir -p /data/articles /data/kept && chown -R nobody:nogroup /data
USER nobody
VOLUME /data
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8080/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.mjs"]
