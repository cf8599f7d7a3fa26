/** Family names that stand before the given name: Chinese (pinyin), Korean and Vietnamese, without diacritics. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  [
    "ahn an bae baek ban byun cha chae cheon cho choi chon chu chun chung do eom gil go goo ha han heo hong hwang hwangbo im jang jeon jeong ji jin jo joo ju jung kang kim ko koo kwak kwon lee lim ma min moon na nam namkoong no noh oh pae paek pak park pyo ra ri rhee roh ryu seo seok seong shim shin sim sin so son song suh sung uhm wang won woo yang yeo yeom yi yim yoo yoon you yu yun",
    "ai bai bao bi bo cai cao chang chen cheng cui dai deng ding dong dou du duan fan fang fei feng fu gan gao ge geng gong gu guan guo hao he hou hu hua huang huo jia jiang jiao jin jing ju kang kong lai lan lei li lian liang liao lin liu long lou lu luo lv lyu ma mao mei meng miao mo mu ni nie ning niu ou ouyang pan pang pei peng pu qi qian qiao qin qiu qu ren rong ruan shang shao shen sheng shi si situ song su sun tan tang tao teng tian tong tu wan wang wei wen weng wu xi xia xian xiang xiao xie xin xing xiong xu xue yan yang yao ye yi yin ying you yu yuan yue zang zeng zha zhai zhan zhang zhao zheng zhong zhou zhu zhuang zhuge zong zou zuo",
    "bui cao chu dang dao dinh do doan duong ha ho hoang huynh lam le luong luu ly mai ngo nguyen pham phan phung quach ta thai to ton tran trinh truong vo vu vuong",
  ]
    .join(" ")
    .split(" "),
);
