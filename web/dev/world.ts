import type {
    Event, Interpreter, Meeting, Organisation, Participant, Programme, Request, Slot, Structure, Table, WishCell,
} from '../src/api/types.ts'; // prettier-ignore

/** Whole events made from a number, so that pictures of the same screen can be compared. */
export function randomFrom(seed: number) {
    let state = seed >>> 0;
    return () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 4294967296;
    };
}

const trades: [string, string, string, string][] = [
    ['정밀', '精密', 'Precision', 'Точмед'], ['바이오', '生物', 'Bio', 'Био'], ['체온', '体温', 'Thermo', 'Термо'],
    ['재활', '康复', 'Rehab', 'Реабилитация'], ['미용', '美容', 'Aesthetic', 'Эстетика'], ['안과', '眼科', 'Eye', 'Оптика'],
    ['모니터', '监护', 'Monitor', 'Монитор'], ['소독', '消毒', 'Sterile', 'Стерил'], ['내시경', '内镜', 'Scope', 'Эндоскоп'],
    ['봉합', '缝合', 'Suture', 'Шов'], ['소재', '材料', 'Material', 'Материал'], ['투석', '透析', 'Dialysis', 'Диализ'],
    ['헬스', '健康', 'Health', 'Здоровье'], ['치과', '齿科', 'Dental', 'Дентал'], ['초음파', '超声', 'Ultrasound', 'Ультразвук'],
    ['진단', '诊断', 'Diagnostics', 'Диагностика'], ['침대', '病床', 'Bed', 'Кровать'], ['로봇', '机器人', 'Robot', 'Робот'],
    ['레이저', '激光', 'Laser', 'Лазер'], ['광학', '光学', 'Optics', 'Оптик'], ['전자', '电子', 'Electronics', 'Электрон'],
    ['산소', '氧气', 'Oxygen', 'Кислород'], ['주사', '注射', 'Injection', 'Инъекция'], ['메디', '医疗', 'Medi', 'Меди'],
]; // prettier-ignore

function organisation(i: number, seller: boolean, country: string): Organisation {
    const trade = trades[(i * (seller ? 1 : 7)) % trades.length] ?? ['', '', '', ''];
    const again = Math.floor(i / trades.length);
    const n = again ? String(again + 1) : '';
    const names = seller
        ? [
              { lang: 'ko', text: `예시${trade[0]}${n}` },
              { lang: 'zh', text: `例示${trade[1]}${n}` },
              { lang: 'en', text: `Sample ${trade[2]} ${n}`.trim() },
              { lang: 'ru', text: `Пример-${trade[3]} ${n}`.trim() },
          ]
        : [
              { lang: 'zh', text: `样本${trade[1]}${n}` },
              { lang: 'ko', text: `견본${trade[0]}${n}` },
              { lang: 'en', text: `Specimen ${trade[2]} ${n}`.trim() },
              { lang: 'ru', text: `Образец-${trade[3]} ${n}`.trim() },
          ];
    return {
        id: `org-${seller ? 's' : 'b'}${i}`, workspace_id: 'w1', names, kind: 'company', country,
        city: seller ? '원주' : '威海', website: '', note: '', sample: true, revision: 1,
    }; // prettier-ignore
}

export interface World {
    event: Event;
    structure: Structure;
    participants: Participant[];
    interpreters: Interpreter[];
    requests: Request[];
    cells: WishCell[];
    meetings: Meeting[];
}

const time = (m: number) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;

function slotsOf(days: string[], count: number): Slot[] {
    const slots: Slot[] = [];
    for (const day of days)
        for (let i = 0; i < count; i++) {
            const morning = Math.min(6, Math.floor(count / 2));
            const at = i < morning ? 600 + i * 20 : 800 + (i - morning) * 20;
            slots.push({
                index: slots.length + 1, day, starts: time(at), ends: time(at + 20),
                session: i < morning ? 'am' : 'pm', contiguous_with_next: i !== morning - 1 && i !== count - 1,
            }); // prettier-ignore
        }
    return slots;
}

interface Size {
    slug: string;
    sellers: number;
    buyers: number;
    tables: number;
    slots: number;
    meetings: number;
    interpreters: number;
    days: string[];
}

export function makeWorld(event: Event, size: Size): World {
    const random = randomFrom(size.sellers * 31 + size.buyers);
    const languages = ['zh', 'zh', 'zh', 'ru', 'en', 'vi'];
    const person = (i: number, side: 'seller' | 'buyer'): Participant => {
        const seller = side === 'seller';
        const foreign = size.buyers > 30 ? (languages[i % 6] ?? 'zh') : 'zh';
        const country = seller ? 'KR' : ({ zh: 'CN', ru: 'RU', en: 'US', vi: 'VN' }[foreign] ?? 'CN');
        return {
            id: `${side[0]}${i}-${size.slug}`, event_id: event.id, side, code: `${seller ? 'S' : 'B'}${String(i + 1).padStart(2, '0')}`,
            organisation_id: `org-${side[0]}${i}`, organisation: organisation(i, seller, country),
            contact_name: seller ? '김예시' : '王样本', email: i % 9 === 4 ? '' : `${side}${i}@example.org`, phone: '',
            languages: seller ? (i % 4 === 0 ? ['ko', 'zh'] : ['ko']) : i % 5 === 0 ? [foreign, 'ko'] : [foreign],
            time_zone: '', unavailable: [], max_meetings: null, offers: '', needs: '',
            products: seller ? [trades[i % trades.length]?.[0] ?? '', 'HS 9018'] : [], note: '',
            status: 'confirmed', booth: null, trade: {}, presence: {}, requests_sent: 0, requests_received: 0, missing: i % 9 === 4 ? ['email'] : [], revision: 1,
        }; // prettier-ignore
    };
    const sellers = Array.from({ length: size.sellers }, (_, i) => person(i, 'seller'));
    const buyers = Array.from({ length: size.buyers }, (_, i) => person(i, 'buyer'));
    const interpreters: Interpreter[] = Array.from({ length: size.interpreters }, (_, i) => ({
        id: `i${i}-${size.slug}`, event_id: event.id, code: String.fromCharCode(65 + (i % 26)) + (i >= 26 ? String(Math.floor(i / 26)) : ''),
        names: [{ lang: 'ko', text: `${'박최정강조윤장임'[i % 8]}예시` }, { lang: 'zh', text: `${'朴崔郑姜赵尹张林'[i % 8]}例示` }],
        email: `i${i}@example.org`, phone: '', pairs: [{ from: 'ko', to: size.buyers > 30 ? (languages[i % 6] ?? 'zh') : 'zh' }],
        unavailable: [], hours_known: size.buyers > 30 || i < 6, rest_after: null, max_slots: null, seat: null, fields: [], note: '',
        missing: size.buyers > 30 || i < 6 ? [] : ['hours'], revision: 1,
    })); // prettier-ignore
    const cells = new Map<string, WishCell>();
    const requests: Request[] = [];
    const ask = (from: Participant, to: Participant) => {
        from.requests_sent++;
        to.requests_received++;
        requests.push({
            id: `r${requests.length}-${size.slug}`, event_id: event.id, from_id: from.id, to_id: to.id,
            priority: 1 + Math.floor(random() * 5), message: '산둥성 대리점을 찾습니다.', status: 'open', revision: 1, created_at: '2016-06-01T00:00:00Z',
        }); // prettier-ignore
    };
    const silent = new Set(size.sellers < 30 ? [16, 4, 7] : []);
    for (let tries = 0; cells.size < size.meetings && tries < 200_000; tries++) {
        const seller = sellers[Math.floor(random() * sellers.length)];
        const buyer = buyers[Math.floor(random() * buyers.length)];
        if (!seller || !buyer || silent.has(sellers.indexOf(seller)) || cells.has(seller.id + buyer.id)) continue;
        const who = (['seller', 'buyer', 'both'] as const)[Math.floor(random() * 3)] ?? 'both';
        cells.set(seller.id + buyer.id, {
            seller_id: seller.id, buyer_id: buyer.id, asked_by: who,
            strength: Math.round(who === 'both' ? 60 + random() * 40 : 20 + random() * 55), rule: 'none', declined: random() < 0.02, waiting: 'none',
        }); // prettier-ignore
        if (who !== 'buyer') ask(seller, buyer);
        if (who !== 'seller') ask(buyer, seller);
    }
    for (const i of silent)
        for (let k = 0; k < 5; k++)
            cells.set(`${i}-${k}`, {
                seller_id: sellers[i]?.id ?? '', buyer_id: buyers[(i + k * 3) % buyers.length]?.id ?? '',
                asked_by: 'none', strength: 40 + k * 5, rule: 'none', declined: false, waiting: 'none',
            }); // prettier-ignore
    for (const p of [...sellers, ...buyers])
        if (p.requests_sent + p.requests_received === 0) p.missing.push('requests');
    const meetings: Meeting[] = [...cells.values()]
        .filter((c) => c.asked_by !== 'none')
        .map((c, i) => ({
            id: `m${i}-${size.slug}`, event_id: event.id, seller_id: c.seller_id, buyer_id: c.buyer_id,
            priority: c.strength, duration_slots: 1, mode: 'table', fixed_slot: null, fixed_table: null,
            session: '', mandatory: false, after_ids: [], origin: c.asked_by === 'none' ? 'organiser' : c.asked_by, revision: 1,
        })); // prettier-ignore
    const tables: Table[] = Array.from({ length: size.tables }, (_, i) => ({
        index: i + 1, label: String(i + 1), hall: '1', x: (i % 6) * 4, y: Math.floor(i / 6) * 4, features: [], kind: 'table',
    })); // prettier-ignore
    return {
        event, participants: [...sellers, ...buyers], interpreters, requests, cells: [...cells.values()], meetings,
        structure: { event_id: event.id, affected: [], slots: slotsOf(size.days, size.slots), tables, revision: 1 },
    }; // prettier-ignore
}

export const programme: Programme = {
    id: 'p1', workspace_id: 'w1', slug: 'wonju-weihai', sample: true, revision: 1,
    names: [
        { lang: 'ko', text: '원주–위해 의료기기 교류' }, { lang: 'zh', text: '原州–威海医疗器械交流' },
        { lang: 'en', text: 'Wonju–Weihai medical devices' }, { lang: 'ru', text: 'Вонджу–Вэйхай: медицинские изделия' },
    ],
    summary: [{ lang: 'ko', text: '원주 의료기기 클러스터와 위해 고신구의 다년 교류' }],
    milestones: [
        ['2016-04', 'CMEF 2016 비즈니스 미팅', '교류의 시작', ''], ['2016-06', '수출상담회', '참가기업 24곳', 'wonju-weihai-2016'],
        ['3개월 동안 두 차례', '원주기업 방문조사', '', ''], ['2016-09, 2016-11', '현지 방문실사', '참가기업 6곳', ''],
        ['2016-11-11', '3자 업무협약', '', ''], ['2017-02-14 – 15', '계약 논의, 위해', '', ''],
    ].map(([date_text = '', ko = '', note, event_slug = ''], i) => ({
        date_text, starts_on: null, ends_on: null, names: [{ lang: 'ko', text: ko }],
        notes: note ? [{ lang: 'ko', text: note }] : [], event_slug,
        figure: i === 5 ? { kind: 'contract', value: 20_000_000_000, currency: 'KRW', approx: true, source: 'press' } : null,
    })),
}; // prettier-ignore

export function makeEvent(slug: string, ko: string, zh: string, en: string, ru: string, days: string[]): Event {
    return {
        id: `e-${slug}`, workspace_id: 'w1', programme_id: 'p1', slug,
        names: [{ lang: 'ko', text: ko }, { lang: 'zh', text: zh }, { lang: 'en', text: en }, { lang: 'ru', text: ru }],
        kind: 'export_consultation', place: [{ lang: 'ko', text: '원주 의료기기테크노밸리' }], country: 'KR', time_zone: 'Asia/Seoul',
        counterpart_zone: 'Asia/Shanghai', starts_on: days[0] ?? '', ends_on: days.at(-1) ?? '', default_mode: 'table', status: 'open',
        settings: { max_meetings_per_participant: 8, fairness_floor: 5, breaks_fairness: 2, interpreter_rest_after: 4, walking_matters: true },
        sample: true, revision: 1,
    }; // prettier-ignore
}
